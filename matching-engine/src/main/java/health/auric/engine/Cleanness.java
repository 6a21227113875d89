package health.auric.engine;

import health.auric.engine.score.Model;
import health.auric.engine.score.Pairs;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Finds the sources without duplicates of their own: their records rarely have a better twin inside than their partner outside. */
final class Cleanness {
    private static final double TWINS = 0.4;
    private static final int CANDIDATES = 8;
    private final Prepared prepared;
    private final double[] inside;
    private final double[] outside;

    Cleanness(Prepared prepared, Progress progress) {
        this.prepared = prepared;
        this.inside = new double[prepared.entries.size()];
        this.outside = new double[prepared.entries.size()];
        look(prepared.compared(false, CANDIDATES, progress));
    }

    private void look(Pairs pairs) {
        double[] scores = Model.shipped(prepared.comparisons).scores(pairs);
        for (int i = 0; i < pairs.size(); i++) {
            int a = pairs.a(i);
            int b = pairs.b(i);
            double[] best = prepared.source[a] == prepared.source[b] ? inside : outside;
            best[a] = Math.max(best[a], scores[pairs.pattern(i)]);
            best[b] = Math.max(best[b], scores[pairs.pattern(i)]);
        }
    }

    /** Of the records of a source that have a partner outside, the share with a better one inside. */
    double twins(int source) {
        int[] matched = IntStream.range(0, inside.length)
                .filter(row -> prepared.source[row] == source && outside[row] > 0)
                .toArray();
        return Arrays.stream(matched).filter(row -> inside[row] > outside[row]).count() / Math.max(1.0, matched.length);
    }

    boolean[] clean() {
        boolean[] clean = new boolean[prepared.sources.size()];
        for (int source = 0; source < clean.length; source++) {
            clean[source] = twins(source) <= TWINS;
        }
        return clean;
    }
}
