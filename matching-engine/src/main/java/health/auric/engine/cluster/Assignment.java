package health.auric.engine.cluster;

import health.auric.engine.score.Pairs;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Best pairs first; a record takes at most one partner from a clean source. */
public final class Assignment {
    private final int[] source;
    private final boolean[] clean;
    private final Set<Long> taken = new HashSet<>();

    public Assignment(int[] source, boolean[] clean) {
        this.source = source;
        this.clean = clean;
    }

    /** The pairs kept, best first; ties by row. */
    public int[] keep(Pairs pairs, double[] probability, double[] score, double least) {
        Integer[] order = IntStream.range(0, pairs.size())
                .filter(i -> probability[i] >= least)
                .boxed()
                .toArray(Integer[]::new);
        Arrays.sort(order, (x, y) -> {
            int byScore = Double.compare(score[pairs.pattern(y)], score[pairs.pattern(x)]);
            int byProbability = Double.compare(probability[y], probability[x]);
            return byProbability != 0 ? byProbability : byScore != 0 ? byScore : Integer.compare(x, y);
        });
        return Arrays.stream(order)
                .mapToInt(Integer::intValue)
                .filter(i -> free(pairs.a(i), pairs.b(i)))
                .toArray();
    }

    /** Takes a pair whatever its rivals. */
    public void take(int a, int b) {
        taken.add((long) a << 32 | source[b]);
        taken.add((long) b << 32 | source[a]);
    }

    private boolean free(int a, int b) {
        long fromA = (long) a << 32 | source[b];
        long fromB = (long) b << 32 | source[a];
        boolean across = source[a] != source[b];
        if (across && (clean[source[b]] && taken.contains(fromA) || clean[source[a]] && taken.contains(fromB))) {
            return false;
        }
        take(a, b);
        return true;
    }
}
