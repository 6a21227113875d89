package health.auric.engine.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Text in one case, with plain letters, plain signs and single blanks; and the words in it. */
public final class Fold {

    private Fold() {}

    /** The folded text; folding twice changes nothing. */
    public static String fold(String text) {
        return isPlain(text)
                ? lower(text)
                : lower(ascii(Normalizer.normalize(Signs.plain(text), Normalizer.Form.NFKD)));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '`') {
                return false;
            }
        }
        return true;
    }

    private static String ascii(String decomposed) {
        char[] letters = Signs.withoutAccents(decomposed).toCharArray();
        var folded = new char[letters.length * 4];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
        return Signs.plain(Normalizer.normalize(new String(folded, 0, length), Normalizer.Form.NFC));
    }

    private static String lower(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' || !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(c);
            }
        }
        return out.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** The words of a text: letters and digits, "&amp;" read as "and", apostrophes left out, decimals kept whole. */
    public static List<String> words(String text) {
        return wordsOf(fold(text));
    }

    static List<String> wordsOf(String folded) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Signs.isWordCharacter(c) || c == '.' && betweenDigits(folded, i)) {
                word.append(c);
            } else if (c != '\'') {
                end(word, words);
                if (c == '&') {
                    words.add("and");
                }
            }
        }
        end(word, words);
        return words;
    }

    private static boolean betweenDigits(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
