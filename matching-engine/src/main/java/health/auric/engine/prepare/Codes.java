package health.auric.engine.prepare;

import health.auric.engine.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Catalog and model numbers found inside text: words that mix letters and digits, and long numbers. */
public final class Codes {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");
    private static final Pattern SPACE = Pattern.compile("[\\s/,;()\\[\\]]+");

    private static final int MOST = 200;

    private Codes() {}

    /** The codes of a text, squeezed to letters and digits. */
    public static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        for (String word : SPACE.split(Fold.fold(text))) {
            String code = Fold.squeezed(word);
            if (isCode(code) && found.size() < 50) {
                found.add(code);
            }
        }
        return found;
    }

    /** The words of a text with its codes kept in one piece. */
    public static List<String> words(String text) {
        List<String> found = new ArrayList<>();
        for (String word : SPACE.split(Fold.fold(text).replace("&", " and "))) {
            String code = Fold.squeezed(word);
            if (found.size() < MOST) {
                found.addAll(isCode(code) ? List.of(code) : Fold.tokens(word));
            }
        }
        return found;
    }

    /** The numbers of a text that are not part of a code: versions, sizes, counts. */
    public static List<String> numbers(String text) {
        List<String> found = new ArrayList<>();
        for (String word : SPACE.split(Fold.fold(text).replaceAll("(?<=\\d),(?=\\d{3})", ""))) {
            if (!isCode(Fold.squeezed(word)) && found.size() < 50) {
                NUMBER.matcher(word).results().map(hit -> plain(hit.group())).forEach(found::add);
            }
        }
        return found;
    }

    private static String plain(String number) {
        String bare = number.replaceFirst("^0+(?=\\d)", "");
        return bare.contains(".") ? bare.replaceFirst("\\.?0+$", "") : bare;
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
        return digits > 0
                && word.substring(digits).chars().allMatch(Character::isLetter)
                && word.length() - digits <= 3;
    }
}
