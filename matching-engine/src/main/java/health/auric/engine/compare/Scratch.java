package health.auric.engine.compare;

import java.util.Arrays;

/** Working memory of one thread: the last alignment and similarities of tokens already seen. */
public final class Scratch {
    private static final int FEW = 10;
    static final int SIDE = 256;
    final int[] left = new int[SIDE];
    final int[] right = new int[SIDE];
    int lefts;
    int rights;
    float shared;
    float overA;
    float overB;
    boolean same;
    private final int shift;
    private final long[] keys;
    private final float[] values;

    /** For a few pairs. */
    public Scratch() {
        this(FEW);
    }

    /** Remembers two to the power of so many similarities. */
    public Scratch(int power) {
        shift = Long.SIZE - power;
        keys = new long[1 << power];
        values = new float[1 << power];
    }

    /** Forgets all similarities, because numbers of tokens are about to stand for others. */
    public void forget() {
        Arrays.fill(keys, 0);
    }

    float similarity(int a, int b, TokenSimilarity of) {
        if (of.isFar(a, b)) {
            return 0;
        }
        long key = (long) of.number << 56 | (long) Math.min(a, b) << 28 | Math.max(a, b);
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
        if (keys[slot] != key) {
            keys[slot] = key;
            values[slot] = of.of(a, b);
        }
        return values[slot];
    }
}
