package health.auric.engine.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the words and phrases of a dictionary in a list of words; the longest phrase wins. */
final class Phrases {

    /** A phrase of some words and what it stands for. */
    record Phrase(List<String> words, String standard, List<String> standardWords) {}

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    Phrases(Map<String, String> standardByVariant) {
        standardByVariant.forEach((variant, standard) -> {
            var words = List.of(variant.split(" "));
            byFirstWord
                    .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                    .add(new Phrase(words, standard, List.of(standard.split(" "))));
        });
        byFirstWord
                .values()
                .forEach(phrases -> phrases.sort(Comparator.<Phrase>comparingInt(
                                phrase -> -phrase.words().size())
                        .thenComparing(Phrase::standard)));
    }

    static Phrases shipped(String dictionary) {
        return new Phrases(Dictionary.shipped(dictionary).byVariant());
    }

    /** The longest phrase that starts here, or null. */
    @Nullable
    Phrase at(List<String> words, int start) {
        for (var phrase : byFirstWord.getOrDefault(words.get(start), List.of())) {
            int end = start + phrase.words().size();
            if (end <= words.size()
                    && (end == start + 1 || words.subList(start, end).equals(phrase.words()))) {
                return phrase;
            }
        }
        return null;
    }

    /** The longest phrase that ends the list, or null. */
    @Nullable
    Phrase last(List<String> words) {
        for (int start = Math.max(0, words.size() - 5); start < words.size(); start++) {
            var phrase = at(words, start);
            if (phrase != null && start + phrase.words().size() == words.size()) {
                return phrase;
            }
        }
        return null;
    }

    boolean contains(String word) {
        return at(List.of(word), 0) != null;
    }

    String standard(String word) {
        var phrase = at(List.of(word), 0);
        return phrase == null ? word : phrase.standard();
    }
}
