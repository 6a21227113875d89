package health.auric.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Directions, suffixes and numbers among the words of a street. */
final class StreetWords {

    static final Phrases SUFFIXES = Phrases.shipped("street-suffixes");
    static final Phrases ROUTES = Phrases.shipped("routes");
    private static final Phrases DIRECTIONS = Phrases.shipped("directions");
    private static final Map<String, String> NUMBERS =
            Dictionary.shipped("number-words").byVariant();

    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");

    private StreetWords() {}

    /** North in "north main st", not in "north st" and not in "north ave". */
    static String takeDirectionBefore(List<String> words) {
        var direction = words.size() < 2 ? null : DIRECTIONS.at(words, 0);
        int at = direction == null ? 0 : direction.words().size();
        if (direction == null || at >= words.size() || isOnlySuffix(words.subList(at, words.size()))) {
            return "";
        }
        words.subList(0, at).clear();
        return direction.standard();
    }

    static boolean isOnlySuffix(List<String> words) {
        return SUFFIXES.contains(words.getFirst())
                && words.stream().skip(1).allMatch(word -> DIRECTIONS.contains(word));
    }

    static String takeFirstDirection(List<String> words) {
        var direction = words.isEmpty() ? null : DIRECTIONS.at(words, 0);
        if (direction == null) {
            return "";
        }
        words.subList(0, direction.words().size()).clear();
        return direction.standard();
    }

    static String takeDirectionBehind(List<String> words) {
        var direction = words.size() < 2 ? null : DIRECTIONS.last(words);
        if (direction == null || direction.words().size() >= words.size()) {
            return "";
        }
        words.subList(words.size() - direction.words().size(), words.size()).clear();
        return direction.standard();
    }

    /** Where the last suffix with a name before it stands, or 0. */
    static int suffixAt(List<String> words) {
        for (int i = words.size() - 1; i > 0; i--) {
            if (SUFFIXES.contains(words.get(i))) {
                return i;
            }
        }
        return 0;
    }

    static boolean isRouteNumber(String word) {
        return Character.isDigit(word.charAt(0)) || word.length() == 1;
    }

    /** The name with ordinals and number words as plain numbers. */
    static List<String> name(List<String> words) {
        var name = new ArrayList<String>(words.size());
        for (var word : words) {
            String standard = words.size() == 1 ? NUMBERS.getOrDefault(word, word) : word;
            name.add(withoutOrdinal(standard));
        }
        return List.copyOf(name);
    }

    private static String withoutOrdinal(String word) {
        boolean ordinal = word.length() < 8
                && Character.isDigit(word.charAt(0))
                && ORDINAL.matcher(word).matches();
        return ordinal ? word.substring(0, word.length() - 2) : word.equals("saint") ? "st" : word;
    }
}
