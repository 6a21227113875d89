package health.auric.engine.compare;

import health.auric.engine.text.PostalCode;

/** Postal codes; a ZIP code may have lost its zero. */
public final class PostalCodeComparator extends Graded<PostalCode> {

    public static final int DIFFERENT = 0;
    public static final int SAME_AREA = 1;
    public static final int ONE_EDIT = 2;
    public static final int SAME = 3;

    public PostalCodeComparator() {
        super("different codes", "the same area", "one character off", "the same code");
    }

    @Override
    public int compare(PostalCode a, PostalCode b) {
        String left = a.code();
        String right = b.code();
        if (left.equals(right) || isZeroLost(left, right) || isZeroLost(right, left)) {
            return SAME;
        }
        if (EditDistance.mine().swapping(left, right) == 1) {
            return ONE_EDIT;
        }
        return left.length() > 2 && right.length() > 2 && left.regionMatches(0, right, 0, 3) ? SAME_AREA : DIFFERENT;
    }

    private static boolean isZeroLost(String shorter, String longer) {
        return shorter.length() == 4 && longer.length() == 5 && longer.charAt(0) == '0' && longer.endsWith(shorter);
    }
}
