package health.auric.engine.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Groups of rows, each one with the smallest row first. */
public final class Clusters {
    private final int[] parent;

    public Clusters(int rows) {
        parent = new int[rows];
        Arrays.setAll(parent, i -> i);
    }

    public int find(int row) {
        int root = row;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** Joins two groups; the smaller root stays. */
    public void join(int a, int b) {
        int x = find(a);
        int y = find(b);
        parent[Math.max(x, y)] = Math.min(x, y);
    }

    /** All groups of at least two rows, by their smallest row. */
    public List<int[]> groups() {
        List<List<Integer>> byRoot = new ArrayList<>();
        for (int row = 0; row < parent.length; row++) {
            byRoot.add(new ArrayList<>());
        }
        for (int row = 0; row < parent.length; row++) {
            byRoot.get(find(row)).add(row);
        }
        return byRoot.stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }
}
