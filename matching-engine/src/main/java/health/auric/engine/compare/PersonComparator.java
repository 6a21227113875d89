package health.auric.engine.compare;

import health.auric.engine.text.PersonName;
import java.util.List;

/** Names of people: initials, nicknames, double surnames, swapped fields and sound. */
public final class PersonComparator extends Graded<PersonName> {

    public static final int DIFFERENT = 0;
    public static final int CONFLICT = 1;
    public static final int SAME_GIVEN = 2;
    public static final int SAME_SURNAME = 3;
    public static final int SOUND = 4;
    public static final int INITIAL = 5;
    public static final int SIMILAR = 6;
    public static final int SWAPPED = 7;
    public static final int NICKNAME = 8;
    public static final int SAME = 9;
    public static final int SAME_MIDDLE = 10;

    private static final String[] NAMES = {
        "different names",
        "jr and sr, or another given name",
        "the same given name with another surname",
        "the same surname, one given name not known",
        "names that sound alike",
        "the same surname and an initial that fits",
        "similar names",
        "given name and surname swapped",
        "the same surname and a short form of the given name",
        "the same name",
        "the same name with the same middle name"
    };
    private static final int NONE = 0;
    private static final int SOUNDS = 1;
    private static final int LOOKS = 2;
    private static final int PART = 3;
    private static final int EQUAL = 4;

    public PersonComparator() {
        super(NAMES);
    }

    @Override
    public int compare(PersonName a, PersonName b) {
        int surname = surname(a, b);
        int given = GivenNames.level(a, b);
        if (surname == NONE) {
            return isSwapped(a, b) ? SWAPPED : given >= GivenNames.SIMILAR ? SAME_GIVEN : DIFFERENT;
        }
        if (conflicts(a, b, given)) {
            return isSwapped(a, b) ? SWAPPED : CONFLICT;
        }
        return together(surname, given, a, b);
    }

    private static int together(int surname, int given, PersonName a, PersonName b) {
        if (given == GivenNames.UNKNOWN) {
            return surname == EQUAL && a.given().equals(b.given()) ? SAME_MIDDLE : SAME_SURNAME;
        }
        if (surname == SOUNDS || given == GivenNames.SOUND) {
            return SOUND;
        }
        if (surname == LOOKS || given == GivenNames.SIMILAR) {
            return given == GivenNames.INITIAL ? SOUND : SIMILAR;
        }
        if (given == GivenNames.INITIAL) {
            return INITIAL;
        }
        boolean same = given == GivenNames.SAME && surname == EQUAL;
        return !same ? NICKNAME : sharesMiddle(a.middle(), b.middle()) ? SAME_MIDDLE : SAME;
    }

    private static boolean conflicts(PersonName a, PersonName b, int given) {
        boolean generations = !a.generation().isEmpty()
                && !b.generation().isEmpty()
                && !a.generation().equals(b.generation());
        return generations || given == GivenNames.DIFFERENT;
    }

    private static int surname(PersonName a, PersonName b) {
        List<String> left = a.surname();
        List<String> right = b.surname();
        if (left.equals(right)) {
            return EQUAL;
        }
        int best = joined(left, right) ? EQUAL : NONE;
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                best = Math.max(best, alike(left.get(i), right.get(j)));
            }
        }
        boolean isPart = best == EQUAL && !joined(left, right);
        return isPart ? PART : best;
    }

    /** "de lacruz" and "delacruz". */
    private static boolean joined(List<String> left, List<String> right) {
        return left.size() != right.size() && String.join("", left).equals(String.join("", right));
    }

    private static int alike(String a, String b) {
        if (a.equals(b)) {
            return EQUAL;
        }
        return Likeness.looks(a, b) ? LOOKS : Likeness.sounds(a, b) ? SOUNDS : NONE;
    }

    private static boolean isSwapped(PersonName a, PersonName b) {
        return a.given().length() > 1
                && b.given().length() > 1
                && a.surname().size() == 1
                && b.surname().size() == 1
                && Likeness.looks(a.given(), b.surname().getFirst())
                && Likeness.looks(b.given(), a.surname().getFirst());
    }

    private static boolean sharesMiddle(List<String> left, List<String> right) {
        return left.equals(right)
                || !left.isEmpty() && !right.isEmpty() && initialFits(left.getFirst(), right.getFirst());
    }

    private static boolean initialFits(String a, String b) {
        return a.equals(b) || (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
    }
}
