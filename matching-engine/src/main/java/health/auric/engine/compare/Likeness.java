package health.auric.engine.compare;

/** Whether two words look or sound alike, without creating objects. */
final class Likeness {

    private static final double LOOKS = 0.9;
    private static final int CODE_LETTERS = 4;
    // Groups of consonants after Soundex; vowels, h, w and y have no group.
    private static final String GROUPS = "01230120022455012623010202";

    private Likeness() {}

    static boolean looks(String a, String b) {
        return a.equals(b)
                || JaroWinkler.similarity(a, b) >= LOOKS
                || Math.min(a.length(), b.length()) > 3 && EditDistance.mine().swapping(a, b) == 1;
    }

    /** The same consonants in the same order behind the same first sound. */
    static boolean sounds(String a, String b) {
        return a.length() > 2 && b.length() > 2 && code(a) == code(b) && code(a) > 0;
    }

    private static int code(String word) {
        int code = first(word);
        int letters = 1;
        int previous = code;
        for (int i = 1; i < word.length() && letters < CODE_LETTERS; i++) {
            int group = group(word.charAt(i));
            if (group > 0 && group != previous) {
                code = code * 10 + group;
                letters++;
            }
            previous = group;
        }
        return letters < 2 ? 0 : code;
    }

    /** First letters that sound alike count as one: c and k, f and ph, g and j. */
    private static int first(String word) {
        char c = word.charAt(0);
        return switch (c) {
            case 'c', 'k', 'q' -> 'k';
            case 'f' -> 'f';
            case 'p' -> word.charAt(1) == 'h' ? 'f' : 'p';
            case 'g', 'j' -> 'j';
            case 's', 'z', 'x' -> 's';
            default -> c;
        };
    }

    private static int group(char c) {
        return c >= 'a' && c <= 'z' ? GROUPS.charAt(c - 'a') - '0' : 0;
    }
}
