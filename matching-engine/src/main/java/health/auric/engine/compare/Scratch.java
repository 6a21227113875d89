package health.auric.engine.compare;

/** Working memory of one thread: the last alignment and similarities of tokens already seen. */
public final class Scratch {
    private static final int MEMO = 1 << 16;
    final int[] left = new int[256];
    final int[] right = new int[256];
    int lefts;
    int rights;
    float shared;
    float overA;
    float overB;
    boolean same;
    private final long[] keys = new long[MEMO];
    private final float[] values = new float[MEMO];

    float similarity(int a, int b, TokenSimilarity of) {
        long key = (long) of.number << 56 | (long) Math.min(a, b) << 28 | Math.max(a, b);
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 48);
        if (keys[slot] != key) {
            keys[slot] = key;
            values[slot] = of.of(a, b);
        }
        return values[slot];
    }
}
