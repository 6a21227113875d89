package health.auric.engine.text;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number or a price.
 *
 * @param value absent when no number was given, or 0, which is no price
 * @param currency three letters in capitals, or empty
 */
public record Amount(OptionalDouble value, String currency, Set<Quality> flags) {

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\d{1,3}(?:[, ]\\d{3})+|\\d{1,15})(?:[.,]\\d{1,6})?|\\.\\d{1,6}");
    private static final Pattern DECIMAL_COMMA = Pattern.compile(".*,\\d{1,2}");
    private static final Map<String, String> CURRENCIES = Map.of(
            "$", "USD", "usd", "USD", "us", "USD", "€", "EUR", "eur", "EUR", "£", "GBP", "gbp", "GBP", "¥", "JPY",
            "cad", "CAD");
    private static final int LONGEST = 60;

    public static Amount of(String text) {
        String folded = Fold.fold(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        var match = NUMBER.matcher(folded);
        if (!match.find()) {
            return new Amount(OptionalDouble.empty(), "", Lifted.of(folded).flags());
        }
        double value = number(match.group());
        String currency = currency(folded, match.start(), match.end());
        return value == 0
                ? new Amount(OptionalDouble.empty(), currency, Set.of(Quality.PLACEHOLDER))
                : new Amount(OptionalDouble.of(value), currency, Set.of());
    }

    private static double number(String written) {
        int comma = written.lastIndexOf(',');
        boolean decimal =
                written.indexOf('.') < 0 && DECIMAL_COMMA.matcher(written).matches();
        String whole = decimal ? written.substring(0, comma) : written;
        String fraction = decimal ? "." + written.substring(comma + 1) : "";
        return Double.parseDouble(whole.replaceAll("[, ]", "") + fraction);
    }

    private static String currency(String text, int start, int end) {
        String before = text.substring(0, start).replaceAll("[^a-z$€£¥]", "");
        String behind = text.substring(end).replaceAll("[^a-z$€£¥]", "");
        return CURRENCIES.getOrDefault(before, CURRENCIES.getOrDefault(behind, ""));
    }

    public boolean isAbsent() {
        return value.isEmpty();
    }
}
