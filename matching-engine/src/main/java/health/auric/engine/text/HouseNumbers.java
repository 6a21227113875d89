package health.auric.engine.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers of houses: 56-45, 221b, N6W23001 and "one". */
final class HouseNumbers {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,7}(?:-\\d{1,6})?[a-z]?|[nsew]\\d{1,5}[nsew]\\d{1,6}");
    private static final Map<String, String> WORDS = Map.of(
            "one", "1", "two", "2", "three", "3", "four", "4", "five", "5", "six", "6", "seven", "7", "eight", "8",
            "nine", "9", "ten", "10");

    private HouseNumbers() {}

    /** "one" is a number before "hospital dr" and a street before "way"; so is 14 before "st". */
    static boolean startsWithNumber(List<String> words) {
        String first = words.getFirst();
        return Signs.hasDigit(first)
                        && DIGITS.matcher(first).matches()
                        && !StreetWords.isOnlySuffix(words.subList(1, words.size()))
                || WORDS.containsKey(first) && !StreetWords.SUFFIXES.contains(words.get(1));
    }

    static String plain(String word) {
        return WORDS.getOrDefault(word, withoutZeros(word));
    }

    private static String withoutZeros(String number) {
        int start = 0;
        while (start + 1 < number.length() && number.charAt(start) == '0') {
            start++;
        }
        return number.substring(start);
    }
}
