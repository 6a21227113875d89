package health.auric.engine.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Catalog and model numbers found inside text: words that mix letters and digits, and long numbers. */
public final class Codes {
    private static final Pattern SPACE = Pattern.compile("[\\s/,;()\\[\\]]+");

    private Codes() {}

    /** The codes of a text, squeezed to letters and digits. */
    public static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        for (String word : SPACE.split(Fold.plain(text))) {
            String code = Fold.squeezed(word);
            if (isCode(code) && found.size() < 50) {
                found.add(code);
            }
        }
        return found;
    }

    static boolean isCode(String word) {
        int digits = (int) word.chars().filter(Character::isDigit).count();
        boolean mixed = digits > 0 && digits < word.length() && word.length() >= 4;
        boolean number = digits == word.length() && digits >= 5;
        return word.length() <= 24 && (number || mixed && !measure(word));
    }

    /** "16gb", "1080p", "51st": a number with a short unit says a size, not which thing it is. */
    private static boolean measure(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        return digits > 0 && word.substring(digits).chars().allMatch(Character::isLetter) && word.length() - digits <= 3;
    }
}
