package health.auric.standardize;

import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Codes without the separators people put into them. */
final class Compact {

    private static final Pattern SEPARATOR = Pattern.compile("[ ./-]");

    private Compact() {}

    static String code(String clean) {
        return SEPARATOR.matcher(clean).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** A number that went through a spreadsheet may end in .0; that is no digit of it. */
    static String number(String clean) {
        var whole = clean.endsWith(".0") ? clean.substring(0, clean.length() - 2) : clean;
        return code(whole);
    }

    static boolean isDigits(String text) {
        return !text.isEmpty() && isEach(text, c -> c >= '0' && c <= '9');
    }

    /** A loop, because a stream costs more than most texts are long. */
    static boolean isEach(String text, IntPredicate kind) {
        for (var i = 0; i < text.length(); i++) {
            if (!kind.test(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** All zeros, or one character throughout: passes many a check digit and is never an identifier. */
    static boolean isUniform(String code) {
        return code.length() > 2 && isAllZeros(code) || code.isEmpty() || isEach(code, c -> c == code.charAt(0));
    }

    private static boolean isAllZeros(String code) {
        return code.indexOf('0') >= 0 && isEach(code, c -> c == '0' || !Character.isDigit(c));
    }

    static String padded(String digits, int length) {
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}
