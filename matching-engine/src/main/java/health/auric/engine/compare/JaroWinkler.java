package health.auric.engine.compare;

/** Jaro–Winkler similarity of two words up to 64 letters without creating objects; of longer words, of their starts. */
public final class JaroWinkler {

    private static final int LONGEST = 64;
    private static final double THRESHOLD = 0.7;
    private static final double SCALE = 0.1;

    private JaroWinkler() {}

    public static double similarity(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        // The greedy pairing of letters depends on the order of the words; a fixed order makes it symmetric.
        boolean inOrder = a.length() < b.length() || a.length() == b.length() && a.compareTo(b) < 0;
        return inOrder ? ordered(a, b) : ordered(b, a);
    }

    // Long, because it is the innermost loop of name comparison.
    private static double ordered(String shorter, String longer) {
        int m = Math.min(shorter.length(), LONGEST);
        int n = Math.min(longer.length(), LONGEST);
        if (m == 0) {
            return 0;
        }
        int range = Math.max(n / 2 - 1, 0);
        long inShorter = 0;
        long inLonger = 0;
        for (int i = 0; i < m; i++) {
            char c = shorter.charAt(i);
            int end = Math.min(i + range + 1, n);
            for (int j = Math.max(i - range, 0); j < end; j++) {
                if ((inLonger & 1L << j) == 0 && longer.charAt(j) == c) {
                    inShorter |= 1L << i;
                    inLonger |= 1L << j;
                    break;
                }
            }
        }
        int matches = Long.bitCount(inShorter);
        return matches == 0 ? 0 : boosted(jaro(shorter, longer, inShorter, inLonger, m, n), shorter, longer);
    }

    private static double jaro(String shorter, String longer, long inShorter, long inLonger, int m, int n) {
        double matches = Long.bitCount(inShorter);
        int outOfPlace = 0;
        long left = inShorter;
        long right = inLonger;
        while (left != 0) {
            char a = shorter.charAt(Long.numberOfTrailingZeros(left));
            char b = longer.charAt(Long.numberOfTrailingZeros(right));
            outOfPlace += a == b ? 0 : 1;
            left &= left - 1;
            right &= right - 1;
        }
        return (matches / m + matches / n + (matches - outOfPlace / 2.0) / matches) / 3;
    }

    private static double boosted(double jaro, String shorter, String longer) {
        if (jaro < THRESHOLD) {
            return jaro;
        }
        int most = Math.min(4, shorter.length());
        int prefix = 0;
        while (prefix < most && shorter.charAt(prefix) == longer.charAt(prefix)) {
            prefix++;
        }
        return jaro + SCALE * prefix * (1 - jaro);
    }
}
