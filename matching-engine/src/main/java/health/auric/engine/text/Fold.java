package health.auric.engine.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Text in one case, with plain letters, plain signs and single blanks; and the words in it. */
public final class Fold {

    private static final int MOST = 4_000;
    private static final int TOKENS = 200;
    private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");

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

    /** Words and numbers for comparison: ordinals and leading zeros off; of a very long text, those of its start. */
    public static List<String> tokens(String text) {
        var words = wordsOf(fold(text.length() > MOST ? text.substring(0, MOST) : text));
        var tokens = new ArrayList<String>(words.size());
        for (var word : words) {
            int dot = word.indexOf('.');
            tokens.add(token(dot < 0 ? word : word.substring(0, dot)));
            if (dot >= 0) {
                tokens.addAll(tokens(word.substring(dot + 1)));
            }
        }
        return tokens.size() > TOKENS ? tokens.subList(0, TOKENS) : tokens;
    }

    /** Letters and digits only. */
    public static String squeezed(String text) {
        var folded = fold(text.length() > MOST ? text.substring(0, MOST) : text);
        var squeezed = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (Signs.isWordCharacter(folded.charAt(i))) {
                squeezed.append(folded.charAt(i));
            }
        }
        return squeezed.toString();
    }

    private static String token(String word) {
        if (!Character.isDigit(word.charAt(0))) {
            return word;
        }
        String bare = ORDINAL.matcher(word).matches() ? word.substring(0, word.length() - 2) : word;
        int zeros = 0;
        while (zeros < bare.length() - 1 && bare.charAt(zeros) == '0' && Character.isDigit(bare.charAt(zeros + 1))) {
            zeros++;
        }
        return bare.substring(zeros);
    }
}
