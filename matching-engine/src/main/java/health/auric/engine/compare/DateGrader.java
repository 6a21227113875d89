package health.auric.engine.compare;

import static health.auric.engine.compare.Level.of;
import static health.auric.engine.compare.Level.rare;

import health.auric.engine.text.Spelling;
import java.util.List;

/** Dates as eight digits, year first: typing errors, swapped day and month, the same year. */
public final class DateGrader implements Grader {

    private static final List<Level> LEVELS = List.of(
            of("different", -4),
            of("years close", -2),
            of("the same year", -0.5),
            of("the same day of another year", 0.5),
            of("two digits off", 0.8),
            of("day and month swapped", 3),
            of("one digit off", 3.5),
            rare("the same", 6));

    @Override
    public List<Level> levels() {
        return LEVELS;
    }

    @Override
    public int grade(String a, String b) {
        int off = off(a, b);
        if (off == 1 || Spelling.oneEdit(a, b)) {
            return 6;
        }
        if (swapped(a, b)) {
            return 5;
        }
        return off == 2 ? 4 : parts(a, b);
    }

    private static int parts(String a, String b) {
        if (a.length() < 8 || b.length() < 8) {
            return a.startsWith(b) || b.startsWith(a) ? 2 : 0;
        }
        if (a.regionMatches(4, b, 4, 4)) {
            return 3;
        }
        if (a.regionMatches(0, b, 0, 4)) {
            return 2;
        }
        return Math.abs(Integer.parseInt(a, 0, 4, 10) - Integer.parseInt(b, 0, 4, 10)) <= 2 ? 1 : 0;
    }

    private static boolean swapped(String a, String b) {
        return a.length() == 8
                && b.length() == 8
                && a.regionMatches(0, b, 0, 4)
                && a.regionMatches(4, b, 6, 2)
                && a.regionMatches(6, b, 4, 2);
    }

    private static int off(String a, String b) {
        int off = Math.abs(a.length() - b.length());
        for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
            off += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return off;
    }
}
