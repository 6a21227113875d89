package health.auric.engine.explain;

import health.auric.engine.compare.Comparison;
import health.auric.engine.compare.Scratch;
import health.auric.engine.prepare.Column;
import health.auric.engine.prepare.Terms;
import health.auric.engine.score.Model;
import health.auric.engine.score.Pairs;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells why two rows were not found to be the same. */
public final class Finding {
    private static final int NAMED = 3;
    private final Model model;
    private final List<Comparison> comparisons;
    private final Column keys;
    private final Terms terms;

    /** Keys holds the terms under which each row is found. */
    public Finding(Model model, List<Comparison> comparisons, Column keys, Terms terms) {
        this.model = model;
        this.comparisons = comparisons;
        this.keys = keys;
        this.terms = terms;
    }

    /** Why two rows score less than would be enough. */
    public WhyNot whyNot(int a, int b, double enough, boolean candidate) {
        byte[] outcomes = Pairs.outcomes(Math.min(a, b), Math.max(a, b), comparisons, new Scratch());
        double lacking = Math.max(0, enough - model.score(outcomes));
        List<Change> changes = new Counterfactual(model, comparisons).toward(outcomes, enough);
        List<String> shared = terms(a, b, true);
        List<String> onlyA = terms(a, b, false);
        List<String> onlyB = terms(b, a, false);
        String sentence = changed(lacking, changes) + (candidate ? "" : found(a, b, shared, onlyA, onlyB));
        return new WhyNot(lacking, changes, candidate, shared, onlyA, onlyB, sentence);
    }

    private List<String> terms(int of, int other, boolean both) {
        return IntStream.range(keys.start(of), keys.end(of))
                .map(keys::token)
                .filter(term -> keys.holds(other, term) == both)
                .boxed()
                .sorted((x, y) -> Integer.compare(keys.count(x), keys.count(y)))
                .map(terms::text)
                .toList();
    }

    private static String changed(double lacking, List<Change> changes) {
        if (lacking == 0) {
            return "They score enough.";
        }
        String needed = changes.stream()
                .map(change -> "%s were \"%s\" instead of \"%s\" (%+.1f bits)"
                        .formatted(change.name(), change.to(), change.from(), change.bits()))
                .collect(Collectors.joining(" and "));
        return changes.isEmpty()
                ? "They lack %.1f bits, and no change of one value after the other would bring them.".formatted(lacking)
                : "They lack %.1f bits; they would match if %s.".formatted(lacking, needed);
    }

    private String found(int a, int b, List<String> shared, List<String> onlyA, List<String> onlyB) {
        if (shared.isEmpty()) {
            return " They were not compared: they share no word or key (%s; %s).".formatted(named(onlyA), named(onlyB));
        }
        return " They were not compared: of what they share, the rarest (%s) is in %d records, and others are nearer."
                .formatted(shared.getFirst(), rarest(a, b));
    }

    /** In how many records the rarest term is that two share. */
    private int rarest(int a, int b) {
        return IntStream.range(keys.start(a), keys.end(a))
                .map(keys::token)
                .filter(term -> keys.holds(b, term))
                .map(keys::count)
                .min()
                .orElse(0);
    }

    private static String named(List<String> terms) {
        return terms.isEmpty()
                ? "one has none at all"
                : terms.stream().limit(NAMED).collect(Collectors.joining(", "));
    }
}
