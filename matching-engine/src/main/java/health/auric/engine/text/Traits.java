package health.auric.engine.text;

import java.util.Map;
import java.util.Set;

/**
 * What a description says about a product beside its quantities.
 *
 * @param values what it says about traits whose values exclude each other: side left, size large
 * @param without what it says the product is or has not: "sterile" of "nonsterile", "latex" of "latex-free"
 * @param words its other words, abbreviations written out
 * @param letters lone letters that may stand for a side or a size
 * @param pack the kind of pack the product is sold in, or empty
 */
public record Traits(
        Map<String, Set<String>> values, Set<String> without, Set<String> words, Set<String> letters, String pack) {

    public static Traits of(String text) {
        return TraitReader.read(text);
    }

    public boolean isAbsent() {
        return words.isEmpty() && without.isEmpty();
    }
}
