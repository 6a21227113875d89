package health.auric.engine.compare;

import health.auric.engine.text.CatalogNumber;
import health.auric.engine.text.Quality;
import health.auric.engine.text.Spelling;

/** Catalog, part and model numbers. */
public final class CodeComparator extends Graded<CatalogNumber> {

    public static final int CONTRADICTION = 0;
    public static final int DAMAGED = 1;
    public static final int ONE_EDIT = 2;
    public static final int OTHER_SUFFIX = 3;
    public static final int OTHER_PREFIX = 4;
    public static final int OTHER_ZEROS = 5;
    public static final int OTHER_SIGNS = 6;
    public static final int SAME = 7;

    private static final int SHORTEST_PART = 4;

    public CodeComparator() {
        super(
                "different codes",
                "a code damaged by a spreadsheet",
                "one character off",
                "one code has a suffix",
                "one code has a prefix",
                "the same but for zeros in front",
                "the same but for blanks and signs",
                "the same code");
    }

    @Override
    public int compare(CatalogNumber a, CatalogNumber b) {
        if (a.code().equals(b.code())) {
            return a.raw().equalsIgnoreCase(b.raw()) ? SAME : OTHER_SIGNS;
        }
        if (a.bare().equals(b.bare())) {
            return OTHER_ZEROS;
        }
        return a.bare().length() <= b.bare().length() ? partly(a, b) : partly(b, a);
    }

    private static int partly(CatalogNumber shorter, CatalogNumber longer) {
        String part = shorter.bare();
        String whole = longer.bare();
        if (part.length() >= SHORTEST_PART && whole.endsWith(part) && isPrefix(whole, part)) {
            return OTHER_PREFIX;
        }
        if (part.length() >= SHORTEST_PART && whole.startsWith(part)) {
            return OTHER_SUFFIX;
        }
        if (whole.length() > SHORTEST_PART && Spelling.oneEdit(part, whole)) {
            return ONE_EDIT;
        }
        boolean damaged =
                shorter.flags().contains(Quality.DAMAGED) || longer.flags().contains(Quality.DAMAGED);
        return damaged && shareStart(part, whole) ? DAMAGED : CONTRADICTION;
    }

    /** A seller puts letters before the maker's number; digits before digits make another number. */
    private static boolean isPrefix(String whole, String part) {
        char last = whole.charAt(whole.length() - part.length() - 1);
        return Character.isLetter(last) || Character.isLetter(part.charAt(0)) || last == '0';
    }

    private static boolean shareStart(String a, String b) {
        return a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(0) && a.charAt(1) == b.charAt(1);
    }
}
