package health.auric.engine.text;

import java.util.ArrayList;
import java.util.List;

/** "St" is a saint, a street or a state; where it stands tells which. */
final class Saints {

    private static final Phrases NAMES = Phrases.shipped("saints");
    private static final Phrases KINDS = Phrases.shipped("organization-kinds");
    private static final Phrases NUMBERS = Phrases.shipped("number-words");

    private Saints() {}

    static List<String> told(List<String> words) {
        var told = new ArrayList<>(words);
        for (int i = 0; i < words.size(); i++) {
            switch (words.get(i)) {
                case "st" -> told.set(i, meaning(words, i));
                case "ste", "saint", "sainte" -> told.set(i, "saint");
                case "sts" -> told.set(i, "saints");
                default -> {}
            }
        }
        return told;
    }

    private static String meaning(List<String> words, int at) {
        if (at + 1 == words.size()) {
            return at == 0 ? "saint" : "street";
        }
        String next = words.get(at + 1);
        if (next.equals("of")) {
            return "state";
        }
        boolean behindNumber = at > 0 && isNumber(words.get(at - 1));
        boolean saint = NAMES.contains(next) || at == 0 || !KINDS.contains(next) && !behindNumber;
        return saint ? "saint" : "street";
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0)) || NUMBERS.contains(word);
    }
}
