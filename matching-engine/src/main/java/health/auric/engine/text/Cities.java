package health.auric.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words of a town's name: saint, fort and mount written out. */
final class Cities {

    private static final Map<String, String> LONG = Dictionary.shipped("cities").byVariant();

    private Cities() {}

    static List<String> words(String folded) {
        var words = new ArrayList<String>();
        for (var word : Fold.wordsOf(folded)) {
            words.add(LONG.getOrDefault(word, word));
        }
        return List.copyOf(words);
    }
}
