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
        if (isPlain(cut)) {
            return cut.toLowerCase(Locale.ROOT);
        }
        String split = Normalizer.normalize(cut, Normalizer.Form.NFKD);
        return MARKS.matcher(split).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Most text has no marks, and then needs no decomposition and no pattern. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Letters and digits only. */
    public static String squeezed(String text) {
        return GAPS.matcher(QUOTES.matcher(plain(text)).replaceAll("")).replaceAll("");
    }

    /** The words and numbers of a text, in order. */
    public static List<String> tokens(String text) {
        List<String> found = new ArrayList<>();
        String plain = plain(text);
        String spelled = plain.indexOf('&') < 0 ? plain : plain.replace("&", " and ");
        if (isPlain(spelled)) {
            split(spelled, found);
            return found;
        }
        for (String token : GAPS.split(QUOTES.matcher(spelled).replaceAll(""))) {
            if (!token.isEmpty() && found.size() < TOKENS) {
                found.add(token(token));
            }
        }
        return found;
    }

    /** Does for text without marks what the patterns do for any. */
    private static void split(String text, List<String> found) {
        StringBuilder token = new StringBuilder();
        for (int i = 0; i <= text.length() && found.size() < TOKENS; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                token.append(c);
            } else if (c != '\'' && c != '`' && !token.isEmpty()) {
                found.add(token(token.toString()));
                token.setLength(0);
            }
        }
    }

    private static String token(String token) {
        String bare =
                Character.isDigit(token.charAt(0)) && ORDINAL.matcher(token).matches()
                        ? token.substring(0, token.length() - 2)
                        : token;
        int zeros = 0;
        while (zeros < bare.length() - 1 && bare.charAt(zeros) == '0' && Character.isDigit(bare.charAt(zeros + 1))) {
            zeros++;
        }
        return bare.substring(zeros);
    }
}
