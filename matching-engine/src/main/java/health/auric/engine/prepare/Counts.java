package health.auric.engine.prepare;

import java.util.Arrays;

/** How many rows hold each token, kept for those that more than one row holds: most tokens are in one row only. */
final class Counts {
    private static final int NONE = -1;
    private final int rows;
    private final int[] tokens;
    private final int[] counts;
    private final float[] bits;
    private final float most;

    Counts(int[] all, int rows) {
        this.rows = rows;
        this.most = bits(rows, 1);
        int size = Integer.highestOneBit(several(all) + 1) << 2;
        tokens = new int[size];
        counts = new int[size];
        bits = new float[size];
        Arrays.fill(tokens, NONE);
        put(all);
    }

    private static int several(int[] all) {
        int several = 0;
        for (int count : all) {
            several += count > 1 ? 1 : 0;
        }
        return several;
    }

    private void put(int[] all) {
        for (int token = 0; token < all.length; token++) {
            if (all[token] > 1) {
                put(token, all[token]);
            }
        }
    }

    private void put(int token, int count) {
        int slot = slot(token);
        tokens[slot] = token;
        counts[slot] = count;
        bits[slot] = bits(rows, count);
    }

    private int slot(int token) {
        int slot = token * 0x9E3779B9 >>> 7 & tokens.length - 1;
        while (tokens[slot] != NONE && tokens[slot] != token) {
            slot = slot + 1 & tokens.length - 1;
        }
        return slot;
    }

    int rows() {
        return rows;
    }

    /** One where no row or one row holds the token. */
    int of(int token) {
        return Math.max(1, counts[slot(token)]);
    }

    float bits(int token) {
        int slot = slot(token);
        return tokens[slot] == NONE ? most : bits[slot];
    }

    /** What a token says that so many of so many rows hold. */
    static float bits(int rows, int count) {
        return (float) (Math.log((rows + 1.0) / Math.max(1, count)) / Math.log(2));
    }
}
