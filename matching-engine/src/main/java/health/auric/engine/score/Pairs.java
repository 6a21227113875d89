package health.auric.engine.score;

import health.auric.engine.compare.Comparison;
import health.auric.engine.compare.Scratch;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Compared candidate pairs: for each pair the number of its pattern, for each pattern one outcome per comparison. */
public final class Pairs {
    private static final int BATCH = 4096;
    private static final int MEMO = 20;
    private final List<Comparison> comparisons;
    private final long[] pairs;
    private final int[] pattern;
    private final byte[][] patterns;

    private Pairs(List<Comparison> comparisons, long[] pairs, int[] pattern, byte[][] patterns) {
        this.comparisons = comparisons;
        this.pairs = pairs;
        this.pattern = pattern;
        this.patterns = patterns;
    }

    /** Compares all pairs, given sorted as "smaller row, larger row". */
    public static Pairs compare(long[] pairs, List<Comparison> comparisons, IntConsumer done) {
        int width = comparisons.size();
        byte[] outcomes = new byte[pairs.length * width];
        int workers = Runtime.getRuntime().availableProcessors();
        AtomicInteger compared = new AtomicInteger();
        IntStream.range(0, workers).parallel().forEach(worker -> {
            Scratch scratch = new Scratch(MEMO);
            for (int from = worker * BATCH; from < pairs.length; from += workers * BATCH) {
                int to = Math.min(pairs.length, from + BATCH);
                outcomes(pairs, from, to, comparisons, scratch, outcomes);
                done.accept(compared.addAndGet(to - from));
            }
        });
        return grouped(pairs, comparisons, outcomes);
    }

    private static void outcomes(
            long[] pairs, int from, int to, List<Comparison> comparisons, Scratch scratch, byte[] into) {
        for (int i = from; i < to; i++) {
            outcomes(pairs[i], comparisons, scratch, into, i * comparisons.size());
        }
    }

    private static void outcomes(long pair, List<Comparison> comparisons, Scratch scratch, byte[] into, int at) {
        for (int c = 0; c < comparisons.size(); c++) {
            into[at + c] = (byte) comparisons.get(c).compare((int) (pair >>> 32), (int) pair, scratch);
        }
    }

    private static Pairs grouped(long[] pairs, List<Comparison> comparisons, byte[] outcomes) {
        int width = comparisons.size();
        PatternTable table = new PatternTable(outcomes, width);
        int[] pattern = new int[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            pattern[i] = table.number(i);
        }
        return new Pairs(comparisons, pairs, pattern, table.patterns());
    }

    /** The outcomes of one pair. */
    public static byte[] outcomes(int a, int b, List<Comparison> comparisons, Scratch scratch) {
        byte[] outcomes = new byte[comparisons.size()];
        outcomes((long) a << 32 | b, comparisons, scratch, outcomes, 0);
        return outcomes;
    }

    public List<Comparison> comparisons() {
        return comparisons;
    }

    public int size() {
        return pairs.length;
    }

    public int a(int pair) {
        return (int) (pairs[pair] >>> 32);
    }

    public int b(int pair) {
        return (int) pairs[pair];
    }

    public int pattern(int pair) {
        return pattern[pair];
    }

    public int patterns() {
        return patterns.length;
    }

    public byte[] outcomes(int ofPattern) {
        return patterns[ofPattern];
    }

    /** Where a pair of rows stands, negative when it is no candidate. */
    public int find(int a, int b) {
        return Arrays.binarySearch(pairs, (long) Math.min(a, b) << 32 | Math.max(a, b));
    }
}
