package health.auric.engine.compare;

/** Similarities of short strings. */
public final class Strings {
    private Strings() {}

    /** Jaro similarity with the bonus for a common start. */
    public static double jaroWinkler(String a, String b) {
        return jaroWinkler(a, a.length(), b, b.length());
    }

    /** As above, of the first characters of two strings. */
    static double jaroWinkler(String a, int lengthA, String b, int lengthB) {
        double jaro = jaro(a, Math.min(lengthA, 64), b, Math.min(lengthB, 64));
        int prefix = 0;
        while (prefix < Math.min(4, Math.min(lengthA, lengthB)) && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * 0.1 * (1 - jaro);
    }

    private static double jaro(String a, int n, String b, int m) {
        int reach = Math.max(0, Math.max(n, m) / 2 - 1);
        long takenA = 0;
        long takenB = 0;
        for (int i = 0; i < n; i++) {
            for (int j = Math.max(0, i - reach); j < Math.min(m, i + reach + 1); j++) {
                if ((takenB >>> j & 1) == 0 && a.charAt(i) == b.charAt(j)) {
                    takenA |= 1L << i;
                    takenB |= 1L << j;
                    break;
                }
            }
        }
        return jaro(a, b, takenA, takenB, n, m);
    }

    private static double jaro(String a, String b, long takenA, long takenB, int n, int m) {
        int matches = Long.bitCount(takenA);
        if (matches == 0) {
            return 0;
        }
        int swapped = 0;
        long restA = takenA;
        long restB = takenB;
        while (restA != 0) {
            swapped +=
                    a.charAt(Long.numberOfTrailingZeros(restA)) == b.charAt(Long.numberOfTrailingZeros(restB)) ? 0 : 1;
            restA &= restA - 1;
            restB &= restB - 1;
        }
        double hits = matches;
        return (hits / n + hits / m + (hits - swapped / 2) / hits) / 3;
    }

    /** Whether the short one is a contraction of the long one: same first letter, letters in order ("blvd" in "boulevard"). */
    static boolean contraction(String shorter, String longer) {
        if (shorter.length() >= longer.length() || shorter.charAt(0) != longer.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
        }
        return at == shorter.length();
    }
}
