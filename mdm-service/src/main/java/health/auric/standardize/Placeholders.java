package health.auric.standardize;

import java.util.Locale;
import java.util.Set;

/** What people and spreadsheets write where there is no value. */
final class Placeholders {

    private static final int LONGEST = 20;

    private static final Set<String> WORDS = Set.of(
            "N/A",
            "NA",
            "N.A",
            "NONE",
            "NULL",
            "NIL",
            "UNKNOWN",
            "UNK",
            "TBD",
            "TBA",
            "MISC",
            "VARIOUS",
            "SEE NOTES",
            "SEE NOTE",
            "NOT APPLICABLE",
            "NOT AVAILABLE",
            "TEST",
            "DO NOT USE");

    private static final Set<String> NUMBERS = Set.of("0", "00000", "99999");

    private static final Set<String> SPREADSHEET_ERRORS = Set.of("#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!");

    private Placeholders() {}

    /** Whether a cleaned text says "no value"; an empty one does. */
    static boolean says(String clean) {
        return isWord(clean) || NUMBERS.contains(clean);
    }

    /** The same for codes in which zeros and nines are values. */
    static boolean isWord(String clean) {
        if (clean.length() > LONGEST) {
            return Compact.isEach(clean, Placeholders::isPunctuation);
        }
        var word = withoutPunctuationAround(clean).toUpperCase(Locale.ROOT);
        return word.isEmpty()
                || WORDS.contains(word)
                || isCrossedOut(word)
                || clean.startsWith("#") && SPREADSHEET_ERRORS.contains(clean.toUpperCase(Locale.ROOT));
    }

    private static boolean isCrossedOut(String word) {
        return word.length() >= 3 && Compact.isEach(word, c -> c == 'X');
    }

    private static String withoutPunctuationAround(String clean) {
        var from = 0;
        var to = clean.length();
        while (from < to && isPunctuation(clean.charAt(from))) {
            from++;
        }
        while (to > from && isPunctuation(clean.charAt(to - 1))) {
            to--;
        }
        return clean.substring(from, to);
    }

    private static boolean isPunctuation(int character) {
        return character < 0x80 && !Character.isLetterOrDigit(character);
    }
}
