package health.auric.engine.text;

/** Whether two words are at most one edit apart: a letter more, less, other, or two neighbors swapped. */
public final class Spelling {

    private Spelling() {}

    /** Whether one edit, or none, turns a into b. */
    public static boolean oneEdit(String a, String b) {
        return a.length() <= b.length() ? ordered(a, b) : ordered(b, a);
    }

    private static boolean ordered(String shorter, String longer) {
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        return switch (longer.length() - shorter.length()) {
            case 0 -> rest(shorter, at + 1, longer, at + 1) || swapped(shorter, longer, at);
            case 1 -> rest(shorter, at, longer, at + 1);
            default -> false;
        };
    }

    private static boolean swapped(String a, String b, int at) {
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && rest(a, at + 2, b, at + 2);
    }

    private static boolean rest(String a, int fromA, String b, int fromB) {
        int left = a.length() - fromA;
        return left <= 0 || a.regionMatches(fromA, b, fromB, left);
    }

    /** A hash of the word without one of its letters, or of all of it for -1. */
    public static long hashWithout(String word, int without) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < word.length(); i++) {
            if (i != without) {
                hash = (hash ^ word.charAt(i)) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
        }
        return hash;
    }
}
