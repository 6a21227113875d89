package health.auric.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words that say what something is not: "non", "without", "free" and "less". */
final class Negations {

    private static final Set<String> BEFORE = Set.of("non", "not", "without", "wo");
    private static final Set<String> FILLING = Set.of("made", "with", "a", "any", "natural", "rubber", "the", "in");

    private static final Set<String> NAMES = Set.of("stainless", "wireless", "cordless", "endless", "timeless");

    private Negations() {}

    /** The words without those that are negated, which go to another place. */
    static List<String> lift(List<String> words, Set<String> negated) {
        var rest = new ArrayList<String>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (BEFORE.contains(word)) {
                i = skipFilling(words, i);
                negate(words, i, negated);
            } else if (i + 1 < words.size() && words.get(i + 1).equals("free")) {
                negated.add(word);
                i++;
            } else if (!isNegated(word, negated)) {
                rest.add(word);
            }
        }
        return rest;
    }

    private static int skipFilling(List<String> words, int at) {
        int next = at + 1;
        while (next < words.size() && FILLING.contains(words.get(next))) {
            next++;
        }
        return next;
    }

    private static void negate(List<String> words, int at, Set<String> negated) {
        if (at < words.size()) {
            negated.add(words.get(at));
        }
    }

    private static boolean isNegated(String word, Set<String> negated) {
        if (word.startsWith("non") && word.length() > 6) {
            negated.add(word.substring(3));
            return true;
        }
        boolean less = word.endsWith("less") && word.length() > 7 && !NAMES.contains(word);
        if (less) {
            negated.add(word.substring(0, word.length() - 4));
        }
        return less;
    }
}
