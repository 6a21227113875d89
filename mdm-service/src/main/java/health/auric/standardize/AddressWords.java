package health.auric.standardize;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** An address line as words: no commas, no periods but decimal ones, the number sign as a word of its own. */
final class AddressWords {

    private static final Pattern PERIOD = Pattern.compile("(?<!\\d)\\.|\\.(?!\\d)");
    private static final Pattern NUMBER_SIGN = Pattern.compile("#");
    private static final Pattern PUNCTUATION = Pattern.compile("[,;:]");

    private AddressWords() {}

    static String plain(String line) {
        return Compact.isEach(line, c -> ".,;:#".indexOf(c) < 0) ? Cleaning.singleBlanks(line) : withoutSigns(line);
    }

    private static String withoutSigns(String line) {
        var spaced = PUNCTUATION.matcher(line).replaceAll(" ");
        return Cleaning.singleBlanks(
                NUMBER_SIGN.matcher(PERIOD.matcher(spaced).replaceAll("")).replaceAll(" # "));
    }

    static List<String> of(String plain) {
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
    }

    static boolean hasDigit(String word) {
        return !Compact.isEach(word, c -> c < '0' || c > '9');
    }
}
