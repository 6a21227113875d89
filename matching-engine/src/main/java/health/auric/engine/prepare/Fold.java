package health.auric.engine.prepare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text to lower-case tokens without marks; linear in the length of the text. */
public final class Fold {
    private static final int MOST = 4_000;
    private static final int TOKENS = 200;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern QUOTES = Pattern.compile("['\u2018\u2019`]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");

    private Fold() {}

    /** Lower case, no marks, at most a few thousand characters. */
    public static String plain(String text) {
        String cut = text.length() > MOST ? text.substring(0, MOST) : text;
        String split = Normalizer.normalize(cut, Normalizer.Form.NFKD);
        return MARKS.matcher(split).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Letters and digits only. */
    public static String squeezed(String text) {
        return GAPS.matcher(QUOTES.matcher(plain(text)).replaceAll(""))
                .replaceAll("");
    }

    /** The words and numbers of a text, in order. */
    public static List<String> tokens(String text) {
        List<String> found = new ArrayList<>();
        String plain = QUOTES.matcher(plain(text).replace("&", " and ")).replaceAll("");
        for (String token : GAPS.split(plain)) {
            if (!token.isEmpty() && found.size() < TOKENS) {
                found.add(token(token));
            }
        }
        return found;
    }

    private static String token(String token) {
        String bare = ORDINAL.matcher(token).matches() ? token.substring(0, token.length() - 2) : token;
        int zeros = 0;
        while (zeros < bare.length() - 1 && bare.charAt(zeros) == '0' && Character.isDigit(bare.charAt(zeros + 1))) {
            zeros++;
        }
        return bare.substring(zeros);
    }
}
