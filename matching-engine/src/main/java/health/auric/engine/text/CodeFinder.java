package health.auric.engine.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what looks like a catalog number among the words of a description. */
final class CodeFinder {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:[-/.][a-z0-9]+)*+");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,4}(?:st|nd|rd|th)");
    private static final Pattern SIDES = Pattern.compile("\\d+(?:\\.\\d+)?x\\d+(?:\\.\\d+)?[a-z]{0,5}");
    private static final Pattern FRACTION = Pattern.compile("[\\d./-]*/[\\d./-]*");
    private static final Pattern NUMBER_AND_WORD = Pattern.compile("(\\d{1,7}(?:\\.\\d{1,4})?)-?([a-z]{1,12})");
    private static final int LONGEST = 30;
    private static final int MOST = 16;

    private CodeFinder() {}

    static List<CatalogNumber> find(String description) {
        var found = new LinkedHashMap<String, CatalogNumber>();
        var match = WORD.matcher(Fold.fold(description));
        while (match.find() && found.size() < MOST) {
            for (var word : parts(match.group())) {
                add(word, found);
            }
        }
        return new ArrayList<>(found.values());
    }

    private static void add(String word, Map<String, CatalogNumber> found) {
        if (isCode(word)) {
            var code = CodeReader.of(word.toUpperCase(Locale.ROOT), word, Set.of());
            found.putIfAbsent(code.code(), code);
        }
    }

    /** A bar parts two things unless it is inside one number. */
    private static String[] parts(String word) {
        return word.length() > 200 ? new String[0] : word.split("/");
    }

    static boolean isCode(String word) {
        String bare = word.replace("-", "").replace(".", "");
        if (bare.length() < 4 || bare.length() > LONGEST || !Signs.hasDigit(bare)) {
            return false;
        }
        return Signs.isDigits(bare) ? isLongNumber(word) : !isMeasure(word);
    }

    private static boolean isLongNumber(String word) {
        return word.indexOf('.') < 0
                && Signs.isDigits(word.replace("-", ""))
                && word.replace("-", "").length() >= 5;
    }

    private static boolean isMeasure(String word) {
        if (ORDINAL.matcher(word).matches() || FRACTION.matcher(word).matches()) {
            return true;
        }
        var measure = NUMBER_AND_WORD.matcher(word);
        if (!measure.matches()) {
            return SIDES.matcher(word).matches();
        }
        return Units.STANDARD.knows(measure.group(2)) || measure.group(2).length() > 3;
    }
}
