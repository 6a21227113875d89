package health.auric.engine.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How a cluster holds together: the strongest links that connect all its members, the weakest bridge last. */
public final class Bridges {

    /** A link between two members and its evidence in bits. */
    public record Bridge(int a, int b, double bits) {}

    private Bridges() {}

    /** One link fewer than members, strongest first. */
    public static List<Bridge> of(int[] members, PairEvidence evidence) {
        List<Bridge> links = new ArrayList<>();
        boolean[] reached = new boolean[members.length];
        reached[0] = true;
        while (links.size() < members.length - 1) {
            int[] next = strongest(members, reached, evidence);
            reached[next[1]] = true;
            links.add(bridge(members[next[0]], members[next[1]], evidence));
        }
        links.sort(Comparator.comparingDouble(Bridge::bits).reversed());
        return links;
    }

    private static Bridge bridge(int a, int b, PairEvidence evidence) {
        int first = Math.min(a, b);
        int second = Math.max(a, b);
        return new Bridge(first, second, evidence.bits(first, second));
    }

    private static int[] strongest(int[] members, boolean[] reached, PairEvidence evidence) {
        int[] best = {0, 0};
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < members.length; i++) {
            for (int j = 0; j < members.length; j++) {
                double bits = reached[i] && !reached[j]
                        ? evidence.bits(Math.min(members[i], members[j]), Math.max(members[i], members[j]))
                        : Double.NEGATIVE_INFINITY;
                if (bits > most) {
                    most = bits;
                    best = new int[] {i, j};
                }
            }
        }
        return best;
    }
}
