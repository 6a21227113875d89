package health.auric.engine.compare;

import static health.auric.engine.compare.Level.of;
import static health.auric.engine.compare.Level.rare;

import health.auric.engine.text.Spelling;
import java.util.List;
import java.util.function.ToIntBiFunction;

/** The graders of simple values. */
public final class Graders {
    // What a Jaro-Winkler of 0.9 and of 0.8 need at least.
    private static final float LIKE = 0.83f;
    private static final float SOMEWHAT = 0.66f;

    private Graders() {}

    /** Numbers given by somebody to somebody: equal, a typing error, or different. */
    public static final Grader IDENTIFIER = grader(
            LIKE,
            (a, b) -> Spelling.oneEdit(a, b) ? 2 : Strings.jaroWinkler(a, b) > 0.9 ? 1 : 0,
            of("different", -3.5),
            of("alike", 1),
            of("one character off", 5),
            of("the same", 9));

    /** Telephone numbers by their last digits. */
    public static final Grader PHONE = grader(
            (a, b) -> sameTail(a, b, 7) ? 2 : Spelling.oneEdit(tail(a, 10), tail(b, 10)) ? 1 : 0,
            of("different", -1.5),
            of("one digit off", 2.5),
            of("the same last seven digits", 5),
            rare("the same", 6));

    public static final Grader EMAIL = grader(
            Graders::email,
            of("different", -2),
            of("the same domain", -0.5),
            of("nearly the same name", 4),
            of("the same name", 5),
            of("one character off", 6),
            rare("the same", 8));

    public static final Grader POSTAL_CODE = grader(
            (a, b) -> Spelling.oneEdit(a, b) ? 2 : sameHead(a, b, 3) ? 1 : 0,
            of("different", -2),
            of("the same start", 0),
            of("one character off", 1.5),
            rare("the same", 3));

    public static final Grader PLACE =
            grader(LIKE, (a, b) -> alike(a, b) ? 1 : 0, of("different", -1.5), of("alike", 1), rare("the same", 1.8));

    public static final Grader CATEGORY = grader(
            (a, b) -> sharesWord(a, b) ? 1 : 0,
            of("different", -1),
            of("a word in common", 0.2),
            rare("the same", 0.8));

    public static final Grader YEAR = grader(
            Graders::year,
            of("different", -4),
            of("a few years apart", -1.5),
            of("next to each other", 0.5),
            rare("the same", 2.5));

    public static final Grader NUMBER = grader(
            Graders::ratio,
            of("far apart", -1.5),
            of("apart", -0.7),
            of("of the same size", 0),
            of("close", 1),
            rare("the same", 2.2));

    public static final Grader CODE = grader(
            Graders::code,
            of("contradict", -2.5),
            of("alike", 1),
            of("one within the other", 4),
            rare("the same", 6.5));

    private static Grader grader(ToIntBiFunction<String, String> grade, Level... levels) {
        return new Steps(List.of(levels), grade, 0);
    }

    private static Grader grader(float least, ToIntBiFunction<String, String> grade, Level... levels) {
        return new Steps(List.of(levels), grade, least);
    }

    private record Steps(List<Level> levels, ToIntBiFunction<String, String> step, float least) implements Grader {

        @Override
        public int grade(String a, String b) {
            return step.applyAsInt(a, b);
        }
    }

    private static int code(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        if (shorter.length() >= 4 && (longer.startsWith(shorter) || longer.endsWith(shorter))) {
            return 2;
        }
        return shorter.length() >= 5 && Spelling.oneEdit(a, b) ? 1 : 0;
    }

    private static int email(String a, String b) {
        int n = name(a);
        int m = name(b);
        if (Spelling.oneEdit(a, b)) {
            return 4;
        }
        if (n == m && a.regionMatches(0, b, 0, n)) {
            return 3;
        }
        boolean domain = a.length() - n == b.length() - m && a.regionMatches(n, b, m, a.length() - n);
        return Strings.jaroWinkler(a, n, b, m) > 0.9 ? 2 : domain ? 1 : 0;
    }

    /** How long the part before the @ is. */
    private static int name(String email) {
        int at = email.indexOf('@');
        return at < 0 ? email.length() : at;
    }

    private static int year(String a, String b) {
        int apart = Math.abs(Integer.parseInt(a) - Integer.parseInt(b));
        return apart <= 1 ? 2 : apart <= 3 ? 1 : 0;
    }

    private static int ratio(String a, String b) {
        double x = size(a) + 1e-9;
        double y = size(b) + 1e-9;
        double ratio = Math.max(x, y) / Math.min(x, y);
        return ratio < 1.03 ? 3 : ratio < 1.2 ? 2 : ratio < 1.7 ? 1 : 0;
    }

    /** A short decimal number without its sign, read without creating objects. */
    private static double size(String number) {
        long digits = 0;
        double unit = 1;
        int point = number.indexOf('.');
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + c - '0';
                unit = point >= 0 && i > point ? unit * 10 : unit;
            }
        }
        return digits / unit;
    }

    private static boolean alike(String a, String b) {
        return Spelling.oneEdit(a, b)
                || Strings.jaroWinkler(a, b) >= 0.9
                || a.length() > 3 && b.length() > 3 && (a.contains(b) || b.contains(a));
    }

    private static boolean sharesWord(String a, String b) {
        for (int from = 0; from < a.length(); from = end(a, from) + 1) {
            for (int start = 0; start < b.length(); start = end(b, start) + 1) {
                int length = end(a, from) - from;
                if (length > 0 && length == end(b, start) - start && a.regionMatches(from, b, start, length)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int end(String words, int from) {
        int space = words.indexOf(' ', from);
        return space < 0 ? words.length() : space;
    }

    private static String tail(String value, int length) {
        return value.substring(Math.max(0, value.length() - length));
    }

    private static boolean sameTail(String a, String b, int length) {
        int n = Math.min(length, a.length());
        return n == Math.min(length, b.length()) && a.regionMatches(a.length() - n, b, b.length() - n, n);
    }

    private static boolean sameHead(String a, String b, int length) {
        int n = Math.min(length, a.length());
        return n == Math.min(length, b.length()) && a.regionMatches(0, b, 0, n);
    }
}
