package health.auric.engine.explain;

import java.util.List;

/** The score of a pair as what it starts with and what each comparison adds; the parts sum to the score. */
public record Explanation(
        double prior,
        List<Part> parts,
        double score,
        double probability,
        String setBy,
        boolean candidate,
        String sentence) {
    public Explanation {
        parts = List.copyOf(parts);
    }
}
