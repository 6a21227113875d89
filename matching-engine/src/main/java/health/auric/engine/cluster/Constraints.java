package health.auric.engine.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What people fixed: rows that are together whatever the evidence, and rows that are not; "together" wins where both are said. */
public final class Constraints {
    private final Map<Integer, Integer> parent = new HashMap<>();
    private final Set<Long> apart = new HashSet<>();

    /** Pairs of rows that must be together, and pairs that cannot. */
    public static Constraints of(List<int[]> must, List<int[]> cannot) {
        Constraints made = new Constraints();
        must.forEach(pair -> made.join(pair[0], pair[1]));
        cannot.forEach(pair -> made.apart.add(key(made.root(pair[0]), made.root(pair[1]))));
        return made;
    }

    private void join(int a, int b) {
        int one = root(a);
        int other = root(b);
        parent.put(Math.max(one, other), Math.min(one, other));
        parent.put(Math.min(one, other), Math.min(one, other));
    }

    private int root(int row) {
        int at = row;
        while (parent.getOrDefault(at, at) != at) {
            at = parent.getOrDefault(at, at);
        }
        return at;
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    /** Whether two rows must be together, directly or over others. */
    public boolean must(int a, int b) {
        return !parent.isEmpty() && root(a) == root(b);
    }

    /** Whether two rows, or rows that must be together with them, cannot be together. */
    public boolean cannot(int a, int b) {
        return !apart.isEmpty() && root(a) != root(b) && apart.contains(key(root(a), root(b)));
    }

    /** All pairs that must be together, smaller row first, in order. */
    public List<int[]> together() {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        parent.keySet().stream()
                .sorted()
                .forEach(row -> groups.computeIfAbsent(root(row), root -> new ArrayList<>())
                        .add(row));
        List<int[]> pairs = new ArrayList<>();
        groups.values().forEach(group -> pairs(group, pairs));
        return pairs;
    }

    private static void pairs(List<Integer> group, List<int[]> into) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                into.add(new int[] {group.get(i), group.get(j)});
            }
        }
    }
}
