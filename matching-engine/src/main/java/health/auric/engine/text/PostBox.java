package health.auric.engine.text;

import java.util.List;
import java.util.Set;

/** The box at a post office. */
final class PostBox {

    private static final Phrases BOX = new Phrases(Dictionary.shipped("boxes").byVariant());

    private PostBox() {}

    /** The number of the box, taken out of the words; empty when there is none. */
    static String take(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            var phrase = BOX.at(words, i);
            int at = phrase == null ? 0 : i + phrase.words().size();
            if (phrase != null && at < words.size() && isNumber(words.get(at))) {
                String number = words.get(at);
                words.subList(i, at + 1).clear();
                return number;
            }
        }
        return "";
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0))
                || Set.of("a", "b", "c", "d", "e", "f").contains(word);
    }
}
