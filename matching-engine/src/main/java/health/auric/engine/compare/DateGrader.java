package health.auric.engine.compare;

import static health.auric.engine.compare.Level.of;
import static health.auric.engine.compare.Level.rare;

import java.util.List;

/** Dates as eight digits, year first: typing errors, swapped day and month, the same year. */
public final class DateGrader implements Grader {

    @Override
    public List<Level> levels() {
        return List.of(
                of("different", -4),
                of("years close", -2),
                of("the same year", -0.5),
                of("the same day of another year", 0.5),
                of("two digits off", 0.8),
                of("day and month swapped", 3),
                of("one digit off", 3.5),
                rare("the same", 6));
    }

    @Override
    public int grade(String a, String b) {
        int off = off(a, b);
        if (off == 1 || Strings.oneEdit(a, b)) {
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
        if (a.substring(4).equals(b.substring(4))) {
            return 3;
        }
        if (a.substring(0, 4).equals(b.substring(0, 4))) {
            return 2;
        }
        return Math.abs(Integer.parseInt(a.substring(0, 4)) - Integer.parseInt(b.substring(0, 4))) <= 2 ? 1 : 0;
    }

    private static boolean swapped(String a, String b) {
        return a.length() == 8
                && a.equals(b.substring(0, 4)
                        + b.substring(Math.min(6, b.length()))
                        + b.substring(4, Math.min(6, b.length())));
    }

    private static int off(String a, String b) {
        int off = Math.abs(a.length() - b.length());
        for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
            off += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return off;
    }
}
