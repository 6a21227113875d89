package health.auric.engine.evaluation;

import health.auric.engine.Link;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** B-cubed: for each record, how pure its cluster is and how much of its true cluster it holds; the mean of both as F1. */
final class BCubed {
    private final int[] parent;

    private BCubed(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    static double f1(DataSet set, List<Link> links) {
        BCubed found = new BCubed(set.ids().size());
        links.forEach(link -> found.join(set.row(link.a()), set.row(link.b())));
        BCubed truth = new BCubed(set.ids().size());
        set.pairs().forEach(pair -> truth.join(set.row(pair[0]), set.row(pair[1])));
        return f1(found, truth, set.ids().size());
    }

    private static double f1(BCubed found, BCubed truth, int size) {
        Map<Integer, Integer> foundSize = new HashMap<>();
        Map<Integer, Integer> trueSize = new HashMap<>();
        Map<Long, Integer> both = new HashMap<>();
        for (int i = 0; i < size; i++) {
            foundSize.merge(found.root(i), 1, Integer::sum);
            trueSize.merge(truth.root(i), 1, Integer::sum);
            both.merge((long) found.root(i) << 32 | truth.root(i), 1, Integer::sum);
        }
        double precision = 0;
        double recall = 0;
        for (int i = 0; i < size; i++) {
            double shared = both.getOrDefault((long) found.root(i) << 32 | truth.root(i), 0);
            precision += shared / foundSize.getOrDefault(found.root(i), 1) / size;
            recall += shared / trueSize.getOrDefault(truth.root(i), 1) / size;
        }
        return 2 * precision * recall / (precision + recall);
    }

    private int root(int of) {
        int at = of;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void join(int a, int b) {
        parent[root(a)] = root(b);
    }
}
