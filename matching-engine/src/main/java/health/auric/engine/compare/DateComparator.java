package health.auric.engine.compare;

import health.auric.engine.text.CalendarDate;

/** Dates, of which a part may be unknown. */
public final class DateComparator extends Graded<CalendarDate> {

    public static final int DIFFERENT = 0;
    public static final int SAME_YEAR = 1;
    public static final int ONE_DIGIT = 2;
    public static final int SWAPPED = 3;
    public static final int PART = 4;
    public static final int SAME = 5;

    public DateComparator() {
        super(
                "different dates",
                "the same year",
                "one digit off",
                "day and month swapped",
                "the same as far as given",
                "the same date");
    }

    @Override
    public int compare(CalendarDate a, CalendarDate b) {
        return a.year() == b.year() && a.month() == b.month() && a.day() == b.day() ? SAME : nearly(a, b);
    }

    private static int nearly(CalendarDate a, CalendarDate b) {
        if (agree(a.year(), b.year()) && agree(a.month(), b.month()) && agree(a.day(), b.day())) {
            return PART;
        }
        if (a.year() == b.year() && a.month() == b.day() && a.day() == b.month()) {
            return SWAPPED;
        }
        if (a.isWhole() && b.isWhole() && digitsOff(a, b) == 1) {
            return ONE_DIGIT;
        }
        return a.year() == b.year() ? SAME_YEAR : DIFFERENT;
    }

    private static boolean agree(int a, int b) {
        return a == b || a == 0 || b == 0;
    }

    /** How many typing errors; two digits that changed places are one. */
    private static int digitsOff(CalendarDate a, CalendarDate b) {
        return off(a.year(), b.year()) + off(a.month(), b.month()) + off(a.day(), b.day());
    }

    private static int off(int a, int b) {
        int digits = 0;
        int left = a;
        int right = b;
        int differenceOfSums = 0;
        while (left > 0 || right > 0) {
            digits += left % 10 == right % 10 ? 0 : 1;
            differenceOfSums += left % 10 - right % 10;
            left /= 10;
            right /= 10;
        }
        return digits == 2 && differenceOfSums == 0 ? 1 : digits;
    }
}
