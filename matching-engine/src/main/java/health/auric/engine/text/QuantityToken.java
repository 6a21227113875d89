package health.auric.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number, a word or a sign of a description. */
record QuantityToken(Kind kind, String text, double number) {

    enum Kind {
        NUMBER,
        /** Number of zeros: the size 3-0. */
        ZEROS,
        WORD,
        SIGN
    }

    private static final String START = "(?:(?<![a-z0-9.])|(?<=[0-9\"' ]x))";
    private static final String NUMBER =
            "(\\d{1,3}(?:,\\d{3}){1,3}(?!\\d)(?:\\.\\d{1,6})?|\\d{1,12}(?:\\.\\d{1,6})?|\\.\\d{1,6})";
    private static final String FRACTION = "(?:[ -](\\d{1,2})/(\\d{1,2})(?![0-9])|/(\\d{1,3})(?![0-9.]))?";
    private static final Pattern TOKEN = Pattern.compile(START + "(\\d{1,2})[-/]0(?![0-9.a-z])"
            + "|" + START + NUMBER + FRACTION
            + "|((?<=[0-9\"' ])x(?=[0-9 .]))"
            + "|([\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*+)"
            + "|(''|[\"'%/#])");
    private static final int MOST = 4_000;

    static List<QuantityToken> of(String folded) {
        var tokens = new ArrayList<QuantityToken>();
        var match = TOKEN.matcher(folded);
        while (match.find() && tokens.size() < MOST) {
            tokens.add(token(match));
        }
        return tokens;
    }

    private static QuantityToken token(Matcher match) {
        if (match.group(1) != null) {
            return new QuantityToken(Kind.ZEROS, match.group(), Integer.parseInt(match.group(1)));
        }
        if (match.group(2) != null) {
            return new QuantityToken(Kind.NUMBER, match.group(), number(match));
        }
        String sign = match.group(6) == null ? match.group(8) : match.group(6);
        return sign == null ? new QuantityToken(Kind.WORD, match.group(7), 0) : new QuantityToken(Kind.SIGN, sign, 0);
    }

    private static double number(Matcher match) {
        double whole = Double.parseDouble(match.group(2).replace(",", ""));
        if (match.group(3) != null) {
            return whole + ratio(Double.parseDouble(match.group(3)), match.group(4));
        }
        return match.group(5) == null ? whole : ratio(whole, match.group(5));
    }

    private static double ratio(double above, String below) {
        double divisor = Double.parseDouble(below);
        return divisor == 0 ? above : above / divisor;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }
}
