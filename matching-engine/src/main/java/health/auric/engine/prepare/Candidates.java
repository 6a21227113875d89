package health.auric.engine.prepare;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The rows that share the rarest terms with each row; every unordered pair once, sorted. */
public final class Candidates {
    private static final int BUDGET = 20_000;
    private final Column terms;
    private final int[] source;
    private final boolean across;
    private final int most;
    private int[] starts = {};
    private int[] rows = {};

    public Candidates(Column terms, int[] source, boolean across, int most) {
        this.terms = terms;
        this.source = source;
        this.across = across;
        this.most = most;
    }

    /** The pairs, as "smaller row, larger row" in one long. */
    public long[] pairs() {
        invert();
        int n = terms.rows();
        int parts = Runtime.getRuntime().availableProcessors();
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> part(part, parts, n))
                .flatMapToLong(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
    }

    /** The rows nearest to one row, which may have been added after all others. */
    public List<Integer> near(int row) {
        invert();
        int[] touched = new int[terms.rows()];
        float[] sum = new float[terms.rows()];
        int hits = gather(row, sum, touched);
        return Arrays.stream(best(sum, touched, hits)).boxed().toList();
    }

    private void invert() {
        if (rows.length > 0) {
            return;
        }
        int most = 0;
        for (int i = 0; i < terms.end(terms.rows() - 1); i++) {
            most = Math.max(most, terms.token(i));
        }
        starts = new int[most + 2];
        for (int i = 0; i < terms.end(terms.rows() - 1); i++) {
            starts[terms.token(i) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        rows = new int[starts[starts.length - 1]];
        int[] next = starts.clone();
        for (int row = 0; row < terms.rows(); row++) {
            for (int i = terms.start(row); i < terms.end(row); i++) {
                rows[next[terms.token(i)]++] = row;
            }
        }
    }

    private long[] part(int part, int parts, int n) {
        float[] sum = new float[n];
        int[] touched = new int[n];
        long[] found = new long[1024];
        int count = 0;
        for (int row = part; row < n; row += parts) {
            int hits = gather(row, sum, touched);
            int[] best = best(sum, touched, hits);
            found = best.length + count > found.length ? Arrays.copyOf(found, 2 * found.length + best.length) : found;
            for (int other : best) {
                found[count++] = (long) Math.min(row, other) << 32 | Math.max(row, other);
            }
            for (int i = 0; i < hits; i++) {
                sum[touched[i]] = 0;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private int gather(int row, float[] sum, int[] touched) {
        long[] order = new long[terms.end(row) - terms.start(row)];
        for (int i = 0; i < order.length; i++) {
            int term = terms.token(terms.start(row) + i);
            order[i] = (long) size(term) << 32 | term;
        }
        Arrays.sort(order);
        int hits = 0;
        int spent = 0;
        for (long next : order) {
            int term = (int) next;
            int size = (int) (next >>> 32);
            spent += size;
            if (size == 0 || spent > BUDGET) {
                continue;
            }
            float weight = (float) Math.log((terms.rows() + 1.0) / size);
            for (int i = starts[term]; i < starts[term + 1]; i++) {
                int other = rows[i];
                if (other != row && !(across && source[other] == source[row])) {
                    touched[hits] = other;
                    hits += sum[other] == 0 ? 1 : 0;
                    sum[other] += weight;
                }
            }
        }
        return hits;
    }

    private int size(int term) {
        return term + 1 < starts.length ? starts[term + 1] - starts[term] : 0;
    }

    private int[] best(float[] sum, int[] touched, int hits) {
        long[] ranked = new long[hits];
        for (int i = 0; i < hits; i++) {
            ranked[i] = (long) Float.floatToIntBits(sum[touched[i]]) << 32 | (Integer.MAX_VALUE - touched[i]);
        }
        Arrays.sort(ranked);
        int keep = Math.min(most, hits);
        int[] best = new int[keep];
        for (int i = 0; i < keep; i++) {
            best[i] = Integer.MAX_VALUE - (int) ranked[hits - 1 - i];
        }
        return best;
    }
}
