package health.auric.engine.explain;

import health.auric.engine.compare.Comparison;
import health.auric.engine.compare.Scratch;
import health.auric.engine.score.Model;
import health.auric.engine.score.Pairs;
import health.auric.engine.score.Threshold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Tells why: from the very parts the score is the sum of. */
public final class Explainer {
    private final Model model;
    private final List<Comparison> comparisons;
    private final BiFunction<Integer, String, String> given;

    /** Given tells the value of a row in a column as it came. */
    public Explainer(Model model, List<Comparison> comparisons, BiFunction<Integer, String, String> given) {
        this.model = model;
        this.comparisons = comparisons;
        this.given = given;
    }

    /** The explanation of a pair of rows. */
    public Explanation explain(int a, int b, boolean candidate) {
        byte[] outcomes = Pairs.outcomes(Math.min(a, b), Math.max(a, b), comparisons, new Scratch());
        double[] bits = model.parts(outcomes);
        List<Part> parts = new ArrayList<>();
        for (int c = 0; c < bits.length; c++) {
            parts.add(part(comparisons.get(c), a, b, outcomes[c], bits[c]));
        }
        double score = model.score(outcomes);
        String sentence = sentence(parts, score, candidate);
        double probability = Threshold.probability(score);
        return new Explanation(model.prior(), parts, score, probability, model.setBy(), candidate, sentence);
    }

    private List<String> given(Comparison comparison, int row) {
        return comparison.subject().columns().stream()
                .map(column -> given.apply(row, column))
                .toList();
    }

    private Part part(Comparison comparison, int a, int b, int outcome, double bits) {
        return new Part(
                comparison.name(),
                given(comparison, a),
                given(comparison, b),
                comparison.standard(a),
                comparison.standard(b),
                comparison.scale().name(outcome),
                bits,
                model.setBy());
    }

    private static String sentence(List<Part> parts, double score, boolean candidate) {
        String pro = named(parts, 1);
        String con = named(parts, -1);
        String verdict = score > 0 ? "More likely the same" : "More likely different";
        String found = candidate ? "" : " They were not compared in the run: they share no rare enough word or key.";
        return "%s (%.1f bits): %s for it, %s against it.%s".formatted(verdict, score, pro, con, found);
    }

    private static String named(List<Part> parts, int sign) {
        String names = parts.stream()
                .filter(part -> sign * part.bits() > 0.5)
                .sorted(Comparator.comparingDouble((Part part) -> -sign * part.bits()))
                .limit(3)
                .map(part -> "%s (%s)".formatted(part.name(), part.level().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "nothing" : names;
    }
}
