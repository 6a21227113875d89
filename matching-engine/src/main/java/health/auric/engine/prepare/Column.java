package health.auric.engine.prepare;

import java.util.Arrays;

/** The tokens of every row in one flat array; a row's tokens are sorted, each one once. */
public final class Column {
    private int[] starts = new int[1025];
    private int[] tokens = new int[4096];
    private int rows;
    private int[] counts = new int[1024];
    private float[] bits = {};

    /** Appends the next row; the array is sorted in passing. */
    public void add(int[] row) {
        Arrays.sort(row);
        int end = starts[rows];
        tokens = room(tokens, end + row.length);
        starts = room(starts, rows + 2);
        for (int i = 0; i < row.length; i++) {
            if (i == 0 || row[i] != row[i - 1]) {
                tokens[end++] = row[i];
                counts = room(counts, row[i] + 1);
                counts[row[i]]++;
            }
        }
        starts[++rows] = end;
    }

    /** Forgets the last row. */
    public void drop() {
        rows--;
        for (int i = starts[rows]; i < starts[rows + 1]; i++) {
            counts[tokens[i]]--;
        }
    }

    private static int[] room(int[] array, int size) {
        return size <= array.length ? array : Arrays.copyOf(array, Math.max(size, array.length + array.length / 2));
    }

    public int rows() {
        return rows;
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

    /** In how many rows a token occurs. */
    public int count(int token) {
        return token < counts.length ? counts[token] : 0;
    }

    /** Whether a row holds a token. */
    public boolean holds(int row, int token) {
        return Arrays.binarySearch(tokens, starts[row], starts[row + 1], token) >= 0;
    }

    /** How much a token says, in bits: log2 of rows over rows holding it. */
    public float bits(int token) {
        return token < bits.length ? bits[token] : weigh(token);
    }

    /** Takes the frequencies as they are now; later rows are weighed by them. */
    public void freeze() {
        float[] frozen = new float[counts.length];
        for (int token = 0; token < frozen.length; token++) {
            frozen[token] = weigh(token);
        }
        bits = frozen;
    }

    private float weigh(int token) {
        return (float) (Math.log((rows + 1.0) / (Math.max(1, count(token)) + 0.0)) / Math.log(2));
    }
}
