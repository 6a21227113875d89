package health.auric.standardize;

import java.util.ArrayList;
import java.util.List;

/** A street with its house number, with the postal service's words for directions and kinds of street. */
final class StreetLine {

    private static final Vocabulary SUFFIXES = Vocabulary.of("street-suffixes");
    private static final Vocabulary DIRECTIONS = Vocabulary.of("directions");

    private final List<String> words;

    private StreetLine(List<String> words) {
        this.words = new ArrayList<>(words);
    }

    static boolean hasHouseNumber(List<String> words) {
        return words.size() > 1 && (Character.isDigit(words.getFirst().charAt(0)) || isWrittenOne(words));
    }

    private static boolean isWrittenOne(List<String> words) {
        return words.getFirst().equals("ONE") && words.size() > 2;
    }

    static String standard(List<String> words) {
        var line = new StreetLine(words);
        if (isWrittenOne(words)) {
            line.words.set(0, "1");
        }
        line.abbreviateKind(line.abbreviateDirectionBehind());
        line.abbreviateDirectionBefore();
        return String.join(" ", line.words);
    }

    /** Only behind a kind of street: in 12 PARK WEST, the west is a name. Answers where the name then ends. */
    private int abbreviateDirectionBehind() {
        var last = words.size() - 1;
        var behindKind = last > 2 && SUFFIXES.standard(words.get(last - 1)).isPresent();
        if (!behindKind || DIRECTIONS.standard(words.get(last)).isEmpty()) {
            return last;
        }
        words.set(last, DIRECTIONS.standardOr(words.get(last)));
        return last - 1;
    }

    /** The kind is the last word, or stands before a number as in 83825 HIGHWAY 9; St. John Avenue keeps its saint. */
    private void abbreviateKind(int last) {
        var beforeNumber = last > 1 && AddressWords.hasDigit(words.get(last));
        var kind = beforeNumber ? last - 1 : last;
        if (kind > 1 || beforeNumber) {
            words.set(kind, SUFFIXES.standardOr(words.get(kind)));
        }
    }

    /** Not where the direction is the whole name: 100 NORTH AVENUE. */
    private void abbreviateDirectionBefore() {
        var nameFollows = words.size() > 3
                || words.size() == 3 && SUFFIXES.standard(words.get(2)).isEmpty();
        if (nameFollows) {
            words.set(1, DIRECTIONS.standardOr(words.get(1)));
        }
    }
}
