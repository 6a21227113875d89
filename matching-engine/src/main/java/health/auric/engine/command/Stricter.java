package health.auric.engine.command;

import health.auric.engine.Link;
import health.auric.engine.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Another threshold than the one the engine chose by itself: given, or chosen so that a share of the links is expected to be right. */
record Stricter(@Nullable Double threshold, @Nullable Double precision) {

    Outcome of(Outcome outcome) {
        double from =
                threshold != null ? threshold : precision != null ? reaching(outcome.considered(), precision) : -1;
        return from < 0 ? outcome : cut(outcome, from);
    }

    /** How the threshold was chosen, for people. */
    String sentence() {
        if (threshold != null) {
            return "The threshold was given.";
        }
        return precision != null
                ? "The threshold is the lowest from which on %s of the links are expected to be right."
                        .formatted(percent(precision))
                : "The engine chose the threshold from the probabilities alone, where the expected F1 is highest.";
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    /** The lowest threshold from which on the expected share of right links reaches the target; 1 when none does. */
    private static double reaching(List<Link> links, double target) {
        var sorted = links.stream()
                .mapToDouble(link -> -link.probability())
                .sorted()
                .map(p -> -p)
                .toArray();
        double right = 0;
        double from = 1;
        for (int i = 0; i < sorted.length; i++) {
            right += sorted[i];
            from = right >= target * (i + 1) ? sorted[i] : from;
        }
        return from;
    }

    private static Outcome cut(Outcome outcome, double from) {
        var links = outcome.considered().stream()
                .filter(link -> link.probability() >= from)
                .toList();
        var clusters = outcome.clusters().isEmpty() ? outcome.clusters() : connected(links);
        var notes = new ArrayList<>(outcome.notes());
        notes.add(
                "The threshold was set to %.4f; by itself the engine takes %.4f.".formatted(from, outcome.threshold()));
        if (!outcome.clusters().isEmpty() && from < outcome.threshold()) {
            notes.add("Clusters are those the engine joined by itself: a lower threshold does not join more.");
        }
        return new Outcome(links, outcome.considered(), clusters, from, notes);
    }

    /** Clusters fall apart where no link is left. */
    private static List<List<String>> connected(List<Link> links) {
        var parents = new HashMap<String, String>();
        for (var link : links) {
            var a = root(parents, link.a());
            var b = root(parents, link.b());
            parents.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
        }
        var groups = new TreeMap<String, List<String>>();
        parents.keySet().stream()
                .sorted()
                .forEach(id -> groups.computeIfAbsent(root(parents, id), root -> new ArrayList<>())
                        .add(id));
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(List::copyOf)
                .toList();
    }

    private static String root(Map<String, String> parents, String id) {
        var parent = parents.computeIfAbsent(id, own -> own);
        while (!parent.equals(id)) {
            id = parent;
            parent = parents.computeIfAbsent(id, own -> own);
        }
        return id;
    }
}
