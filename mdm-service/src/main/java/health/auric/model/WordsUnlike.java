package health.auric.model;

import health.auric.model.VetoKind.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Both have words, and none of one's is one of the other's, not even shortened; with several fields, in all of them. */
record WordsUnlike(List<Place> places) implements Veto {

    static Veto of(Told told) {
        var fields = told.words("fields");
        return new WordsUnlike(fields.isEmpty() ? List.of(told.on()) : told.on().fields(fields));
    }

    @Override
    public boolean objects(Map<String, ?> one, Map<String, ?> other) {
        return places.stream().allMatch(place -> unlike(words(place, one), words(place, other)));
    }

    private static boolean unlike(List<String> ones, List<String> others) {
        return !ones.isEmpty()
                && !others.isEmpty()
                && ones.stream().noneMatch(one -> others.stream().anyMatch(other -> alike(one, other)));
    }

    private static List<String> words(Place place, Map<String, ?> content) {
        List<String> words = new ArrayList<>();
        for (var value : place.values(content, Condition.NONE)) {
            var text = value.toString().toUpperCase(Locale.ROOT);
            int start = 0;
            for (int at = 0; at <= text.length(); at++) {
                if (at == text.length() || !isPart(text.charAt(at))) {
                    words.addAll(at > start ? List.of(text.substring(start, at)) : List.of());
                    start = at + 1;
                }
            }
        }
        return words;
    }

    private static boolean isPart(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '.' || letter == '\'';
    }

    /** Equal, or one is the other shortened: it begins alike and has no letter the other lacks. Numbers do not shorten. */
    static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        var shorter = one.length() <= other.length() ? one : other;
        var longer = shorter.equals(one) ? other : one;
        return shorter.charAt(0) == longer.charAt(0)
                && isAllLetters(shorter)
                && isAllLetters(longer)
                && isWithin(shorter, longer);
    }

    private static boolean isAllLetters(String word) {
        return word.chars().allMatch(Character::isLetter);
    }

    private static boolean isWithin(String shorter, String longer) {
        int found = 0;
        for (int at = 0; at < longer.length() && found < shorter.length(); at++) {
            found += longer.charAt(at) == shorter.charAt(found) ? 1 : 0;
        }
        return found == shorter.length();
    }
}
