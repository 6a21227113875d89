package health.auric.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one catalog number. */
final class CodeReader {

    // What a spreadsheet makes of 481000 and of MAR1.
    private static final Pattern POWER = Pattern.compile("\\d(?:\\.\\d+)?e\\+\\d{1,3}");
    private static final Pattern DAY = Pattern.compile(
            "\\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-\\d{2}");
    private static final Phrases WORDS_BEFORE = Phrases.shipped("code-words");

    private CodeReader() {}

    static CatalogNumber read(String text) {
        String folded = Fold.fold(text);
        // A code in one word is no status: ZZ-100 stays whole.
        var lifted = folded.indexOf(' ') < 0 ? Lifted.word(folded) : Lifted.ofFolded(folded);
        String written = lifted.text();
        boolean damaged = written.length() < 20
                && (POWER.matcher(written).matches() || DAY.matcher(written).matches());
        return of(text.strip(), withoutWordsBefore(written), damaged ? Set.of(Quality.DAMAGED) : lifted.flags());
    }

    static CatalogNumber of(String raw, String folded, Set<Quality> flags) {
        String code = letterAndDigits(folded);
        return new CatalogNumber(raw, code, withoutZeros(code), segments(code), flags);
    }

    private static String withoutWordsBefore(String folded) {
        var words = Fold.wordsOf(folded);
        if (words.size() < 2 || words.size() > 12) {
            return folded;
        }
        var phrase = WORDS_BEFORE.at(words, 0);
        if (phrase == null || phrase.words().size() >= words.size()) {
            return folded;
        }
        var rest = words.subList(phrase.words().size(), words.size());
        return rest.stream().anyMatch(Signs::hasDigit) ? String.join(" ", rest) : folded;
    }

    private static String letterAndDigits(String folded) {
        var code = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (Signs.isWordCharacter(folded.charAt(i))) {
                code.append(folded.charAt(i));
            }
        }
        return code.toString().toUpperCase(Locale.ROOT);
    }

    private static String withoutZeros(String code) {
        int start = 0;
        while (start + 1 < code.length() && code.charAt(start) == '0') {
            start++;
        }
        return code.substring(start);
    }

    private static List<String> segments(String code) {
        var segments = new ArrayList<String>();
        int start = 0;
        for (int i = 1; i <= code.length(); i++) {
            if (i == code.length() || isDigit(code.charAt(i)) != isDigit(code.charAt(i - 1))) {
                segments.add(code.substring(start, i));
                start = i;
            }
        }
        return List.copyOf(segments);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
