package health.auric.engine.command;

import health.auric.engine.Label;
import health.auric.engine.Link;
import health.auric.engine.MatchProfile;
import health.auric.engine.Matcher;
import health.auric.engine.Mode;
import health.auric.engine.Outcome;
import health.auric.engine.compare.Comparison;
import health.auric.engine.compare.Scratch;
import health.auric.engine.report.Report.Case;
import health.auric.engine.report.Report.Part;
import health.auric.engine.report.Report.Tone;
import health.auric.engine.score.Pairs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One run of the engine over records, and what outputs want to know of it. */
final class Run {

    private final Records records;
    private final Matcher matcher;
    private final Outcome outcome;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Link> links;

    private Run(Records records, Matcher matcher, Outcome outcome) {
        this.records = records;
        this.matcher = matcher;
        this.outcome = outcome;
        matcher.entries().forEach(entry -> rows.put(entry.id(), rows.size()));
        links = outcome.links().stream().collect(Collectors.toMap(link -> link.a() + '\n' + link.b(), link -> link, (a, b) -> a));
    }

    /** Prepares, learns what it can, and decides. */
    static Run of(Records records, MatchProfile profile, Mode mode, boolean learn, List<Label> labels, ProgressBar bar) {
        bar.at("Comparing", 0, 0);
        var matcher = Matcher.of(profile, records.table(), mode);
        if (learn) {
            bar.at("Learning", 0, 0);
            matcher.learn();
        }
        bar.at("Deciding", 0, 0);
        var run = new Run(records, matcher, matcher.run());
        bar.end();
        return run;
    }

    Records records() {
        return records;
    }

    Matcher matcher() {
        return matcher;
    }

    Outcome outcome() {
        return outcome;
    }

    /** Where a record starts to be the same, in bits. */
    double sameFrom() {
        return bits(outcome.threshold());
    }

    /** Where it is worth a look. */
    double lookFrom() {
        return Math.min(bits(0.1), sameFrom());
    }

    static double bits(double probability) {
        double p = Math.clamp(probability, 1e-9, 1 - 1e-9);
        return Math.log(p / (1 - p)) / Math.log(2);
    }

    static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }

    /** Two records with what was said for and against them. */
    Case explain(String a, String b) {
        var outcomes = Pairs.outcomes(rows.get(a), rows.get(b), matcher.pairs().comparisons(), new Scratch());
        var weights = matcher.model().parts(outcomes);
        var parts = new ArrayList<Part>();
        double score = matcher.model().prior();
        for (int c = 0; c < outcomes.length; c++) {
            parts.add(part(matcher.pairs().comparisons().get(c), outcomes[c], weights[c], a, b));
            score += weights[c];
        }
        double probability = decided(a, b, score);
        double rest = bits(probability) - score;
        if (Math.abs(rest) > 0.05 && Math.abs(bits(probability)) < 29) {
            parts.add(new Part("Other candidates", "", "", "", "", "who else could be meant", rest, "", "this run"));
        }
        return new Case(a, b, tone(probability), verdict(probability), probability, matcher.model().prior(), bits(probability), Sentences.of(parts), parts);
    }

    private double decided(String a, String b, double score) {
        var link = links.getOrDefault(a + '\n' + b, links.get(b + '\n' + a));
        return link == null || link.probability() == 1 ? probability(score) : link.probability();
    }

    private Tone tone(double probability) {
        return probability >= outcome.threshold() ? Tone.SAME : bits(probability) >= lookFrom() ? Tone.UNSURE : Tone.DIFFERENT;
    }

    private String verdict(double probability) {
        return switch (tone(probability)) {
            case SAME -> "same";
            case UNSURE -> "to look at";
            default -> "different";
        };
    }

    private Part part(Comparison comparison, byte level, double weight, String a, String b) {
        return new Part(
                comparison.name(),
                given(comparison, a),
                given(comparison, b),
                "",
                "",
                comparison.scale().name(level),
                weight,
                "",
                matcher.model().setBy());
    }

    /** The values a comparison looked at; its name tells which columns. */
    private String given(Comparison comparison, String id) {
        var columns = records.table().columns();
        var entry = matcher.entries().get(rows.get(id));
        var names = List.of(comparison.name().replaceFirst("^numbers in ", "").split(" \\+ "));
        return names.stream()
                .filter(columns::contains)
                .map(name -> entry.values().get(columns.indexOf(name)))
                .filter(value -> !value.isBlank())
                .collect(Collectors.joining(" "));
    }
}
