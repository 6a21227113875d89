package health.auric.engine.compare;

import java.util.Random;

/** Words for comparisons with a reference, a few letters only so that they meet. */
final class RandomWords {

    private static final String LETTERS = "aabbccdeéß中1";

    private RandomWords() {}

    static String word(Random random, int longest) {
        var word = new StringBuilder();
        for (int i = random.nextInt(longest + 1); i > 0; i--) {
            word.append(letter(random));
        }
        return word.toString();
    }

    /** The word with some letters replaced, left out, added or swapped; sometimes another word. */
    static String changed(Random random, String word) {
        var changed = new StringBuilder(random.nextInt(5) == 0 ? word(random, 20) : word);
        for (int i = random.nextInt(5); i > 0 && changed.length() > 1; i--) {
            int at = random.nextInt(changed.length() - 1);
            switch (random.nextInt(4)) {
                case 0 -> changed.setCharAt(at, letter(random));
                case 1 -> changed.deleteCharAt(at);
                case 2 -> changed.insert(at, letter(random));
                default -> changed.insert(at, changed.charAt(at + 1)).deleteCharAt(at + 2);
            }
        }
        return changed.toString();
    }

    private static char letter(Random random) {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }
}
