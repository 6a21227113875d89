package health.auric.engine.candidate;

import java.util.Arrays;

/** The candidates of a block of consecutive records, best first. */
final class Neighbors {

    /** Records of a block: enough to keep a thread busy, few enough to share the work evenly. */
    static final int BLOCK = 512;

    private final int first;
    private final int[] start;
    private int[] rows = new int[BLOCK * 8];
    private float[] shares = new float[BLOCK * 8];
    private int size;
    private int filled;

    Neighbors(int block) {
        this.first = block * BLOCK;
        this.start = new int[BLOCK + 1];
    }

    void add(int row, float share) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            shares = Arrays.copyOf(shares, size * 2);
        }
        rows[size] = row;
        shares[size++] = share;
    }

    void endRow() {
        start[++filled] = size;
    }

    Neighbors trimmed() {
        rows = Arrays.copyOf(rows, size);
        shares = Arrays.copyOf(shares, size);
        return this;
    }

    int from(int row) {
        return start[row - first];
    }

    int to(int row) {
        return start[row - first + 1];
    }

    int row(int index) {
        return rows[index];
    }

    float share(int index) {
        return shares[index];
    }

    boolean has(int row, int other) {
        for (int i = from(row); i < to(row); i++) {
            if (rows[i] == other) {
                return true;
            }
        }
        return false;
    }
}
