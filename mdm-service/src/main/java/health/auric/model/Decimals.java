package health.auric.model;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decimal numbers as sources write them and as the hub keeps them: as text, so that JSON cannot round them. */
final class Decimals {

    private static final int LONGEST = 40;
    private static final Pattern FORM =
            Pattern.compile("[+-]?(?:[0-9]{1,18}|[0-9]{1,3}(?:,[0-9]{3}){1,5})?(?:\\.[0-9]{1,9})?");

    private Decimals() {}

    static @Nullable BigDecimal parse(String text) {
        if (text.length() > LONGEST || !FORM.matcher(text).matches() || !hasDigit(text)) {
            return null;
        }
        return new BigDecimal(text.replace(",", ""));
    }

    static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(letter -> letter >= '0' && letter <= '9');
    }
}
