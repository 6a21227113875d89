package health.auric.engine.prepare;

/** Which characters a token has and how many, in one long: enough to see that two tokens are too far apart to be alike. */
public final class Shape {
    private static final int LENGTH = 56;
    private static final int LONGEST = 255;
    private static final long LETTERS = (1L << LENGTH) - 1;
    private static final int OTHERS = 36;

    private Shape() {}

    static long of(String token) {
        long shape = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            shape |= 1L << (c >= 'a' && c <= 'z' ? c - 'a' : c >= '0' && c <= '9' ? 26 + c - '0' : OTHERS + c % 20);
        }
        return shape | (long) Math.min(LONGEST, token.length()) << LENGTH;
    }

    /** The highest Jaro similarity two tokens can have; 1 where one may be part of the other or one edit away. */
    public static float most(long a, long b) {
        int onlyA = Long.bitCount(a & ~b & LETTERS);
        int onlyB = Long.bitCount(b & ~a & LETTERS);
        int n = (int) (a >>> LENGTH);
        int m = (int) (b >>> LENGTH);
        if (onlyA == 0 || onlyB == 0 || onlyA + onlyB == 2 || n == LONGEST || m == LONGEST) {
            return 1;
        }
        float shared = Math.min(n - onlyA, m - onlyB);
        return (shared / n + shared / m + 1) / 3;
    }
}
