package health.auric.engine.text;

import java.util.ArrayList;
import java.util.List;

/** Letters written one by one, "d c h" or "3 m", put together. */
final class Initials {

    private Initials() {}

    static List<String> joined(List<String> words) {
        var joined = new ArrayList<String>(words.size());
        for (int i = 0; i < words.size(); ) {
            int end = endOfRun(words, i);
            joined.add(end - i > 1 ? String.join("", words.subList(i, end)) : words.get(i));
            i = end;
        }
        return joined;
    }

    /** Lone letters, before which one digit may stand. */
    private static int endOfRun(List<String> words, int start) {
        int end = isLetter(words.get(start)) || isDigit(words.get(start)) ? start + 1 : start;
        while (end > start && end < words.size() && end - start < 8 && isLetter(words.get(end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private static boolean isLetter(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0));
    }

    private static boolean isDigit(String word) {
        return word.length() == 1 && Character.isDigit(word.charAt(0));
    }

    /** The first letters of the words that carry meaning; empty when there are fewer than two. */
    static String acronym(List<String> words) {
        var letters = new StringBuilder();
        for (var word : words) {
            if (!Joining.WORDS.contains(word) && letters.length() < 12) {
                letters.append(word.charAt(0));
            }
        }
        return letters.length() < 2 ? "" : letters.toString();
    }
}
