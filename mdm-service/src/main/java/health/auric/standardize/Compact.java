package health.auric.standardize;

import java.util.Locale;
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
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** All zeros, or one character throughout: passes many a check digit and is never an identifier. */
    static boolean isUniform(String code) {
        var digits = code.chars().filter(Character::isDigit).distinct().limit(2).toArray();
        var allZeros = digits.length == 1 && digits[0] == '0' && code.length() > 2;
        return allZeros || code.chars().distinct().limit(2).count() < 2;
    }

    static String padded(String digits, int length) {
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}
