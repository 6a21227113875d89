package health.auric.engine.compare;

/** How far two house numbers agree. */
final class HouseNumbers {

    static final int DIFFERENT = 0;
    static final int UNKNOWN = 1;
    static final int NEAR = 2;
    static final int SAME = 3;

    private HouseNumbers() {}

    static int level(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return UNKNOWN;
        }
        if (a.equals(b)) {
            return SAME;
        }
        return startsRange(a, b) || startsRange(b, a) || isTyped(a, b) ? NEAR : DIFFERENT;
    }

    /** "100" and "100-110", "221" and "221b", "12" and "12 1/2". */
    private static boolean startsRange(String a, String range) {
        return range.length() > a.length() && range.startsWith(a) && !Character.isDigit(range.charAt(a.length()));
    }

    /** Two digits that changed places; another digit is another house. */
    private static boolean isTyped(String a, String b) {
        return a.length() > 2
                && a.length() == b.length()
                && EditDistance.mine().swapping(a, b) == 1
                && EditDistance.mine().levenshtein(a, b) == 2;
    }
}
