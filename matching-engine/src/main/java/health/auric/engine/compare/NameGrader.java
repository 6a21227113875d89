package health.auric.engine.compare;

import static health.auric.engine.compare.Level.of;
import static health.auric.engine.compare.Level.rare;

import health.auric.engine.text.Nickname;
import health.auric.engine.text.Spelling;
import java.util.List;

/** Given names and surnames: typing errors, initials, parts of double names and the short forms of given names. */
final class NameGrader implements Grader {
    static final int ELSEWHERE = 4;
    private static final double NEARLY = 0.92;
    private static final double SOMEWHAT = 0.8;
    private static final List<Level> LEVELS = List.of(
            of("different", -4),
            of("somewhat alike", -0.5),
            of("an initial", 0.7),
            of("a part", 2),
            of("in the other name field", 2.5),
            of("a short form", 2.5),
            of("nearly the same", 3),
            rare("the same", 4.5));

    @Override
    public List<Level> levels() {
        return LEVELS;
    }

    @Override
    public int grade(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        if (shorter.length() == 1) {
            return longer.charAt(0) == shorter.charAt(0) ? 2 : 0;
        }
        double alike = Strings.jaroWinkler(a, b);
        if (alike >= NEARLY || shorter.length() >= 4 && Spelling.oneEdit(a, b)) {
            return 6;
        }
        if (isShortForm(first(a), first(b))) {
            return 5;
        }
        return part(shorter, longer) ? 3 : alike >= SOMEWHAT ? 1 : 0;
    }

    private static boolean part(String shorter, String longer) {
        int more = longer.length() - shorter.length();
        return longer.startsWith(shorter) && (shorter.length() >= 3 || longer.charAt(shorter.length()) == ' ')
                || longer.endsWith(shorter) && longer.charAt(more - 1) == ' ';
    }

    private static boolean isShortForm(String a, String b) {
        return !a.equals(b) && Nickname.related(a, b);
    }

    private static String first(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }
}
