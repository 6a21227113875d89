package health.auric.engine.compare;

import health.auric.engine.text.Phone;

/** Telephone numbers. */
public final class PhoneComparator extends Graded<Phone> {

    public static final int DIFFERENT = 0;
    public static final int ONE_DIGIT = 1;
    public static final int SAME_LOCAL = 2;
    public static final int OTHER_EXTENSION = 3;
    public static final int SAME = 4;

    public PhoneComparator() {
        super(
                "different numbers",
                "one digit off",
                "the same last seven digits",
                "the same number with another extension",
                "the same number");
    }

    @Override
    public int compare(Phone a, Phone b) {
        boolean whole = !a.number().isEmpty() && !b.number().isEmpty();
        if (whole ? a.number().equals(b.number()) : isEqual(a, b)) {
            return a.extension().equals(b.extension()) ? SAME : OTHER_EXTENSION;
        }
        if (!a.local().isEmpty() && a.local().equals(b.local())) {
            return SAME_LOCAL;
        }
        String left = whole ? a.number() : a.local();
        String right = whole ? b.number() : b.local();
        return left.length() > 6 && EditDistance.mine().swapping(left, right) == 1 ? ONE_DIGIT : DIFFERENT;
    }

    private static boolean isEqual(Phone a, Phone b) {
        return a.number().equals(b.number()) && a.local().equals(b.local());
    }
}
