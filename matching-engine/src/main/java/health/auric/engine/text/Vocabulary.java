package health.auric.engine.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Abbreviations and their long forms, out of one or more data files; the first file that knows a word decides. */
public final class Vocabulary {

    private static final Vocabulary STANDARD =
            shipped(Dictionary.shipped("standard").entries().keySet().toArray(String[]::new));

    private final Map<String, String> longForms;
    private final Phrases phrases;

    private Vocabulary(Map<String, String> longForms) {
        this.longForms = longForms;
        this.phrases = new Phrases(longForms);
    }

    /** All dictionaries that the file "standard" lists. */
    public static Vocabulary standard() {
        return STANDARD;
    }

    /** Shipped dictionaries by name, such as "business". */
    public static Vocabulary shipped(String... names) {
        var vocabulary = new Vocabulary(Map.of());
        for (var name : names) {
            vocabulary = vocabulary.with(Dictionary.shipped(name));
        }
        return vocabulary;
    }

    /** This vocabulary and the lines "long form = abbreviation, abbreviation" of a user's own. */
    public Vocabulary with(String lines) {
        return with(Dictionary.parse(lines));
    }

    private Vocabulary with(Dictionary dictionary) {
        var all = new HashMap<>(dictionary.byVariant());
        all.putAll(longForms);
        return new Vocabulary(Map.copyOf(all));
    }

    /** The words with abbreviations written out. */
    public List<String> expand(List<String> words) {
        var expanded = new ArrayList<String>(words.size());
        for (int i = 0; i < words.size(); i++) {
            i += expand(words, i, expanded) - 1;
        }
        return expanded;
    }

    /** How many words were taken. */
    private int expand(List<String> words, int at, List<String> expanded) {
        var phrase = phrases.at(words, at);
        if (phrase == null) {
            expanded.add(words.get(at));
            return 1;
        }
        expanded.addAll(phrase.standardWords());
        return phrase.words().size();
    }
}
