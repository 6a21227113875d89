package health.auric.engine.text;

import java.util.List;
import java.util.Set;

/** The suite, room or floor in a building. */
final class StreetUnits {

    private static final Phrases KINDS = Phrases.shipped("address-units");
    private static final Set<String> ALONE =
            Dictionary.shipped("address-units-alone").byVariant().keySet();
    private static final Phrases NUMBERS = Phrases.shipped("number-words");

    private StreetUnits() {}

    /** Kind and number of the unit, taken out of the words; a second unit is joined to the first. */
    static String take(List<String> words) {
        var unit = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            int length = lengthAt(words, i);
            if (length > 0 && words.size() > length) {
                add(unit, words, i, length);
                words.subList(i, i + length).clear();
                i--;
            }
        }
        return unit.toString();
    }

    /** How many words the unit at this place takes; 0 when there is none. */
    private static int lengthAt(List<String> words, int i) {
        String word = words.get(i);
        boolean followed = i + 1 < words.size();
        if (followed && isOrdinal(word) && Set.of("floor", "fl", "flr").contains(words.get(i + 1))) {
            return 2;
        }
        if (!KINDS.contains(word)) {
            return ALONE.contains(word) && i > 0 && !followed ? 1 : 0;
        }
        if (followed && words.get(i + 1).equals("#") && i + 2 < words.size()) {
            return 3;
        }
        return followed && isNumber(words.get(i + 1), word) ? 2 : 0;
    }

    private static boolean isOrdinal(String word) {
        return Character.isDigit(word.charAt(0)) || NUMBERS.contains(word);
    }

    private static boolean isNumber(String word, String kind) {
        return Character.isDigit(word.charAt(0))
                || word.length() == 1 && !word.equals("#") && !word.equals("&")
                || word.length() < 5 && Signs.hasDigit(word)
                || kind.equals("#");
    }

    private static void add(StringBuilder unit, List<String> words, int start, int length) {
        if (!unit.isEmpty()) {
            unit.append(' ');
        }
        String first = words.get(start);
        String kind = isOrdinal(first) ? "fl" : KINDS.standard(first);
        unit.append(kind);
        if (length > 1) {
            unit.append(' ').append(plain(isOrdinal(first) ? first : words.get(start + length - 1)));
        }
    }

    private static String plain(String word) {
        return NUMBERS.standard(word).replaceAll("(?<=\\d)(?:st|nd|rd|th)$", "");
    }
}
