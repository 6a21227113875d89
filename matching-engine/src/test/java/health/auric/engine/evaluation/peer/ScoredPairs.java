package health.auric.engine.evaluation.peer;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;

/**
 * The pairs a peer found, each with its score from 0 to 1. A pair is one number, the score in steps of a two-millionth above
 * two rows, so that sorting is by falling score and, among equals, by row: the order of finding does not matter.
 */
final class ScoredPairs {

    private static final int BITS = 21;
    private static final int MASK = (1 << BITS) - 1;

    private long[] packed = new long[1024];
    private int size;

    /** Takes a pair; each pair once. */
    void add(int a, int b, double score) {
        if (Math.max(a, b) > MASK) {
            throw new IllegalArgumentException("more than " + MASK + " records");
        }
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, size * 2);
        }
        packed[size++] = (MASK - Math.round(score * MASK)) << 2 * BITS | (long) Math.min(a, b) << BITS | Math.max(a, b);
    }

    int size() {
        return size;
    }

    /** The best F1 that any threshold gives. Nobody can know that threshold before, so it flatters. */
    Best best(Set<Long> truth, boolean oneToOne) {
        Arrays.sort(packed, 0, size);
        var used = new BitSet();
        var best = Best.NONE;
        long found = 0;
        long kept = 0;
        for (int i = 0; i < size; i++) {
            if (!oneToOne || isFree(used, a(i), b(i))) {
                found += truth.contains(PeerSet.key(a(i), b(i))) ? 1 : 0;
                kept++;
            }
            if (i + 1 == size || score(i + 1) < score(i)) {
                best = best.or(Best.of(found, kept, truth.size(), score(i)));
            }
        }
        return best;
    }

    private double score(int i) {
        return 1 - (double) (packed[i] >>> 2 * BITS) / MASK;
    }

    private int a(int i) {
        return (int) (packed[i] >>> BITS) & MASK;
    }

    private int b(int i) {
        return (int) packed[i] & MASK;
    }

    private static boolean isFree(BitSet used, int a, int b) {
        if (used.get(a) || used.get(b)) {
            return false;
        }
        used.set(a);
        used.set(b);
        return true;
    }
}
