package health.auric.engine.explain;

import java.util.List;

/**
 * Why two records are no match: the bits they lack, the smallest change that would make them one (none where nothing would), the
 * terms under which both can be found and those only one of them has.
 */
public record WhyNot(
        double lacking,
        List<Change> changes,
        boolean candidate,
        List<String> sharedTerms,
        List<String> onlyA,
        List<String> onlyB,
        String sentence) {
    public WhyNot {
        changes = List.copyOf(changes);
        sharedTerms = List.copyOf(sharedTerms);
        onlyA = List.copyOf(onlyA);
        onlyB = List.copyOf(onlyB);
    }
}
