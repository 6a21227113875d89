package health.auric.engine.score;

import health.auric.engine.compare.Comparison;
import health.auric.engine.compare.Level;
import health.auric.engine.compare.Scale;
import health.auric.engine.compare.Scratch;
import health.auric.engine.compare.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up comparisons whose outcomes come from a plan, to test learning against a known truth. */
final class PairsOf {
    static final Scale SCALE = new Scale(
            List.of(new Level("different", -3, false), new Level("alike", 0, false), new Level("the same", 3, false)));

    private PairsOf() {}

    /** Comparison c of rows a and b has the outcome plan[min * 1000 + max][c]. */
    record Planned(int number, java.util.Map<Long, byte[]> plan, String group) implements Comparison {

        @Override
        public Subject subject() {
            return new Subject("field " + number, List.of("field"), group);
        }

        @Override
        public Scale scale() {
            return SCALE;
        }

        @Override
        public int compare(int a, int b, Scratch scratch) {
            byte[] outcomes = plan.get((long) Math.min(a, b) << 32 | Math.max(a, b));
            return outcomes == null ? 0 : outcomes[number];
        }

        @Override
        public String standard(int row) {
            return "row " + row;
        }
    }

    /** Pairs (i, n + j); those with i = j are the same and agree mostly, the others mostly do not. */
    static Pairs linked(int n, int perRow, int fields, double agree, long seed) {
        Random random = new Random(seed);
        java.util.Map<Long, byte[]> plan = new java.util.TreeMap<>();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < perRow; k++) {
                int j = k == 0 ? i : random.nextInt(n);
                double same = i == j ? agree : 0.1;
                byte[] outcomes = new byte[fields];
                for (int c = 0; c < fields; c++) {
                    outcomes[c] = (byte) (random.nextDouble() < same ? 3 : random.nextDouble() < 0.2 ? 2 : 1);
                }
                plan.putIfAbsent((long) i << 32 | (n + j), outcomes);
            }
        }
        List<Comparison> comparisons = new ArrayList<>();
        for (int c = 0; c < fields; c++) {
            comparisons.add(new Planned(c, plan, "group " + c));
        }
        return Pairs.compare(plan.keySet().stream().mapToLong(Long::longValue).toArray(), comparisons, done -> {});
    }

    static boolean isSame(Pairs pairs, int pair, int n) {
        return pairs.b(pair) == n + pairs.a(pair);
    }

    static Rivals rivals(int n, boolean clean) {
        int[] source = new int[2 * n];
        java.util.Arrays.fill(source, n, 2 * n, 1);
        return new Rivals(source, new boolean[] {clean, clean});
    }
}
