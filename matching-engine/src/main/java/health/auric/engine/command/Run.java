package health.auric.engine.command;

import health.auric.engine.Link;
import health.auric.engine.Matcher;
import health.auric.engine.Outcome;
import health.auric.engine.explain.Explanation;
import health.auric.engine.report.Report.Case;
import health.auric.engine.report.Report.Column;
import health.auric.engine.report.Report.Part;
import health.auric.engine.report.Report.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One run of the engine over records, and what outputs want to know of it. */
final class Run {

    private static final double WORTH_SAYING = 0.05;
    private static final double CERTAIN = 29;

    private final Records records;
    private final Matcher matcher;
    private final Outcome outcome;
    private final List<Column> columns;
    private final List<String> notes;
    private final Map<String, Link> links = new HashMap<>();

    Run(Records records, Matcher matcher, Outcome outcome) {
        this.records = records;
        this.matcher = matcher;
        this.outcome = outcome;
        var columns = new ColumnsOf(records.table().entries(), matcher.profile(), outcome.notes());
        this.columns = columns.columns();
        this.notes = columns.others();
        Stream.concat(outcome.considered().stream(), outcome.links().stream())
                .forEach(link -> links.put(key(link.a(), link.b()), link));
    }

    private static String key(String a, String b) {
        return a.compareTo(b) < 0 ? a + '\n' + b : b + '\n' + a;
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

    List<Column> columns() {
        return columns;
    }

    /** What was noted, apart from what belongs to a column. */
    List<String> notes() {
        return notes;
    }

    CutShort cut() {
        return new CutShort(this);
    }

    String chosen() {
        return outcome.chosen().sentence();
    }

    /** From where on two records are the same, in bits. */
    double sameFrom() {
        return bits(outcome.threshold());
    }

    /** From where on a pair is worth a look. */
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
        var told = matcher.explain(a, b);
        var parts = new ArrayList<>(told.parts().stream().map(Told::part).toList());
        var link = links.get(key(a, b));
        double probability = link == null ? told.probability() : link.probability();
        double rest = bits(probability) - told.score();
        if (Math.abs(rest) > WORTH_SAYING && Math.abs(bits(probability)) < CERTAIN) {
            parts.add(new Part("Other candidates", "", "", "", "", "somebody else may be meant", rest, "", "this run"));
        }
        return new Case(
                a,
                b,
                tone(a, b, probability),
                verdict(tone(a, b, probability)),
                probability,
                told.prior(),
                sum(told.prior(), parts),
                sentence(told, parts),
                parts);
    }

    private static double sum(double prior, List<Part> parts) {
        return prior + parts.stream().mapToDouble(Part::weight).sum();
    }

    private static String sentence(Explanation told, List<Part> parts) {
        return told.candidate()
                ? Sentences.of(parts)
                : Sentences.of(parts) + " They were not compared in the run: they share no rare enough word or key.";
    }

    private Tone tone(String a, String b, double probability) {
        if (outcome.clusters().isEmpty()
                ? probability >= outcome.threshold()
                : links.containsKey(key(a, b)) && probability >= outcome.threshold()) {
            return Tone.SAME;
        }
        return bits(probability) >= lookFrom() ? Tone.UNSURE : Tone.DIFFERENT;
    }

    private static String verdict(Tone tone) {
        return switch (tone) {
            case SAME -> "same";
            case UNSURE -> "to look at";
            default -> "different";
        };
    }
}
