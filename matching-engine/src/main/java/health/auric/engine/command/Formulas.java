package health.auric.engine.command;

import java.util.List;
import java.util.regex.Pattern;

/** Values as spreadsheets may open them: what would start a formula gets an apostrophe in front. */
final class Formulas {

    /** Signed numbers and phone numbers compute nothing worth fearing. */
    private static final Pattern NUMBER = Pattern.compile("[+-][0-9 ().,/-]*");

    private Formulas() {}

    static String harmless(String value) {
        return isFormula(value) ? "'" + value : value;
    }

    static List<String> harmless(List<String> values) {
        return values.stream().map(Formulas::harmless).toList();
    }

    private static boolean isFormula(String value) {
        if (value.isEmpty()) {
            return false;
        }
        return switch (value.charAt(0)) {
            case '=', '@', '\t', '\r', '\n' -> true;
            case '+', '-' -> !NUMBER.matcher(value).matches();
            default -> false;
        };
    }
}
