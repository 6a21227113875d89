package health.auric.engine.prepare;

import health.auric.engine.text.Quality;
import java.util.List;
import java.util.Set;

/**
 * A value in standard form.
 *
 * @param words its words, or the value as a whole where it is one
 * @param numbers what is a number or holds one: the house number of a street, the numbers in a name
 * @param inside where inside a building, or the box at a post office
 * @param flags what was odd about it
 */
public record Standard(List<String> words, List<String> numbers, List<String> inside, Set<Quality> flags) {

    static final Standard NOTHING = of(List.of(), Set.of());

    static Standard of(List<String> words, Set<Quality> flags) {
        return new Standard(words, numbers(words), List.of(), flags);
    }

    /** A value as a whole. */
    static Standard whole(String value, Set<Quality> flags) {
        return new Standard(value.isEmpty() ? List.of() : List.of(value), List.of(), List.of(), flags);
    }

    /** Most values hold no number. */
    private static List<String> numbers(List<String> words) {
        return words.stream().anyMatch(Rows::isNumber)
                ? words.stream().filter(Rows::isNumber).toList()
                : List.of();
    }
}
