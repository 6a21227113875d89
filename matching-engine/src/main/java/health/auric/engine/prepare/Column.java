package health.auric.engine.prepare;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The tokens of every row in one flat array; a row's tokens are sorted, each one once. */
public final class Column {
    private int[] starts = new int[1025];
    private int[] tokens = new int[4096];
    private int rows;
    private int[] counts = new int[1024];
    private @Nullable Counts frozen;

    /** Appends the next row; the array is sorted in passing. */
    public void add(int[] row) {
        Arrays.sort(row);
        int end = starts[rows];
        tokens = room(tokens, end + row.length);
        starts = room(starts, rows + 2);
        for (int i = 0; i < row.length; i++) {
            if (i == 0 || row[i] != row[i - 1]) {
                tokens[end++] = row[i];
                count(row[i], 1);
            }
        }
        starts[++rows] = end;
    }

    private void count(int token, int more) {
        if (frozen == null) {
            counts = room(counts, token + 1);
            counts[token] += more;
        }
    }

    /** Forgets the last row. */
    public void drop() {
        rows--;
        for (int i = starts[rows]; i < starts[rows + 1]; i++) {
            count(tokens[i], -1);
        }
    }

    private static int[] room(int[] array, int size) {
        return size <= array.length ? array : Arrays.copyOf(array, Math.max(size, array.length + array.length / 8 + 8));
    }

    /** How many rows the frequencies are taken from. */
    public int rows() {
        return frozen == null ? rows : frozen.rows();
    }

    public int start(int row) {
        return starts[row];
    }

    public int end(int row) {
        return starts[row + 1];
    }

    public int token(int index) {
        return tokens[index];
    }

    public boolean isEmpty(int row) {
        return starts[row] == starts[row + 1];
    }

    /** In how many rows a token occurs, at least one once frequencies are frozen. */
    public int count(int token) {
        if (frozen != null) {
            return frozen.of(token);
        }
        return token < counts.length ? counts[token] : 0;
    }

    /** Whether a row holds a token. */
    public boolean holds(int row, int token) {
        return Arrays.binarySearch(tokens, starts[row], starts[row + 1], token) >= 0;
    }

    /** How much a token says, in bits: log2 of rows over rows holding it. */
    public float bits(int token) {
        return frozen == null ? Counts.bits(rows, count(token)) : frozen.bits(token);
    }

    /** Takes the frequencies as they are now, once; later rows are weighed by them. */
    public void freeze() {
        if (frozen != null) {
            return;
        }
        frozen = new Counts(counts, rows);
        counts = new int[0];
        starts = Arrays.copyOf(starts, rows + 1);
        tokens = Arrays.copyOf(tokens, starts[rows]);
    }

    /** Keeps some rows, in their order, and numbers them anew. */
    void keep(BitSet kept) {
        int end = 0;
        int to = 0;
        for (int row = kept.nextSetBit(0); row >= 0; row = kept.nextSetBit(row + 1)) {
            int size = starts[row + 1] - starts[row];
            System.arraycopy(tokens, starts[row], tokens, end, size);
            end += size;
            starts[++to] = end;
        }
        rows = to;
    }

    /** Where each row starts, not to be written to. */
    int[] starts() {
        return starts;
    }

    /** The tokens of all rows, not to be written to. */
    int[] tokens() {
        return tokens;
    }
}
