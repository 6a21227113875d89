package health.auric.engine.text;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the traits of a product out of its description. */
final class TraitReader {

    private static final Vocabulary PRODUCTS = Vocabulary.shipped(
            Dictionary.shipped("standard-products").entries().keySet().toArray(String[]::new));
    private static final List<Phrases> TRAITS = Dictionary.shipped("standard-traits").entries().keySet().stream()
            .map(Phrases::shipped)
            .toList();
    private static final Map<String, String> PACKS = Dictionary.shipped("packs").byVariant();
    private static final Set<String> OUTER_PACKS = Set.of("each", "box", "case", "carton");
    private static final Set<String> LETTERS = Set.of("l", "r", "s", "m");
    private static final Pattern WITHOUT = Pattern.compile("(?<![a-z0-9])w/o(?![a-z0-9])");
    private static final Pattern WITH = Pattern.compile("(?<![a-z0-9])w/");
    private static final Pattern ONE_LETTER_EACH = Pattern.compile("(?<![a-z0-9])([a-z])/([a-z])(?![a-z0-9])");
    private static final int LONGEST = 20_000;

    private TraitReader() {}

    static Traits read(String text) {
        String folded = Fold.fold(text);
        String cut = folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
        String plain =
                WITH.matcher(WITHOUT.matcher(cut).replaceAll(" without ")).replaceAll(" with ");
        var typed = Fold.wordsOf(ONE_LETTER_EACH.matcher(plain).replaceAll("$1$2"));
        var words = PRODUCTS.expand(typed);
        var without = new TreeSet<String>();
        var rest = Negations.lift(words, without);
        return new Traits(
                values(typed, rest, without), Sorted.set(without), Sorted.set(rest), letters(typed), pack(typed));
    }

    private static Map<String, Set<String>> values(List<String> typed, List<String> words, Set<String> without) {
        var values = new TreeMap<String, Set<String>>();
        for (var traits : TRAITS) {
            for (var side : List.of(typed, words)) {
                collect(traits, side, without, values);
            }
        }
        return Collections.unmodifiableMap(values);
    }

    private static void collect(
            Phrases traits, List<String> words, Set<String> without, Map<String, Set<String>> values) {
        for (int i = 0; i < words.size(); i++) {
            var phrase = traits.at(words, i);
            if (phrase != null && !without.contains(words.get(i)) && !isDenied(phrase.standard(), without)) {
                int blank = phrase.standard().indexOf(' ');
                values.computeIfAbsent(phrase.standard().substring(0, blank), _ -> new TreeSet<>())
                        .add(phrase.standard().substring(blank + 1));
                i += phrase.words().size() - 1;
            }
        }
    }

    /** "ltx free" is no latex. */
    private static boolean isDenied(String trait, Set<String> without) {
        return without.contains(trait.substring(trait.indexOf(' ') + 1));
    }

    /** Single letters may be a side, a size or a state; which, the other description may tell. */
    private static Set<String> letters(List<String> words) {
        var letters = new TreeSet<String>();
        for (int i = 0; i < words.size(); i++) {
            boolean unit = i > 0 && Signs.hasDigit(words.get(i - 1));
            if (!unit && LETTERS.contains(words.get(i))) {
                letters.add(words.get(i));
            }
        }
        return Sorted.set(letters);
    }

    /** The last kind of pack is the one that is sold. */
    private static String pack(List<String> words) {
        String last = "";
        for (int i = 0; i < words.size(); i++) {
            var pack = PACKS.get(words.get(i));
            boolean counted = i > 0 && Signs.hasDigit(words.get(i - 1));
            // A tray may be what is sold; a "try" or a tray behind a number is a pack.
            if (pack != null && (counted || !pack.equals(words.get(i)) || OUTER_PACKS.contains(pack))) {
                last = pack;
            }
        }
        return last;
    }
}
