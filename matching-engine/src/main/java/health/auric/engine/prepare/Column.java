package health.auric.engine.prepare;

import java.util.Arrays;

/** The tokens of every row in one flat array; a row's tokens are sorted, each one once. */
public final class Column {
    private int[] starts = new int[1025];
    private int[] tokens = new int[4096];
    private int rows;
    private int[] counts = new int[1024];
    private float[] bits = {};

    /** Appends the next row. */
    public void add(int[] row) {
        int[] sorted = Arrays.stream(row).sorted().distinct().toArray();
        int start = starts[rows];
        tokens = room(tokens, start + sorted.length);
        starts = room(starts, rows + 2);
        System.arraycopy(sorted, 0, tokens, start, sorted.length);
        starts[++rows] = start + sorted.length;
        for (int token : sorted) {
            counts = room(counts, token + 1);
            counts[token]++;
        }
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
