package health.auric.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An amount of a currency, sent as an object or as {@code 12.50 USD}; the declared currency is the usual one. */
record MoneyForm(String usual, Standard plain) implements Form {

    static final String AMOUNT = "amount";
    static final String CURRENCY = "currency";
    private static final Pattern WRITTEN = Pattern.compile("(?:\\$\\s?)?([+-]?[0-9.,]{1,30})\\s{0,3}([A-Za-z]{3})?");
    private static final Map<String, Integer> DECIMALS = Currency.getAvailableCurrencies().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Currency::getCurrencyCode, currency -> Math.max(0, currency.getDefaultFractionDigits())));

    @Override
    public @Nullable Object conform(Object raw, Inspection inspection) {
        if (raw instanceof Map<?, ?> map) {
            return parts(map, inspection);
        }
        var text = Scalars.text(raw, inspection);
        return text == null ? null : written(text, inspection);
    }

    private @Nullable Object parts(Map<?, ?> raw, Inspection inspection) {
        Parts.unknown(raw, Set.of(AMOUNT, CURRENCY), inspection);
        int errors = inspection.errors();
        var amount = Parts.text(raw, AMOUNT, inspection);
        var currency = Parts.text(raw, CURRENCY, inspection);
        if (amount == null && currency != null && inspection.errors() == errors) {
            return inspection.refuse("money", "This money has no amount.");
        }
        return amount == null || inspection.errors() > errors ? null : money(amount, currency, inspection);
    }

    private @Nullable Object written(String text, Inspection inspection) {
        var written = WRITTEN.matcher(text);
        return written.matches()
                ? money(written.group(1), written.group(2), inspection)
                : plain.refuse(text, inspection, "Money is an amount and a currency, such as 12.50 USD.");
    }

    private @Nullable Object money(String amount, @Nullable String currency, Inspection inspection) {
        var number = Decimals.parse(amount);
        if (number == null) {
            return plain.refuse(amount, inspection, "This amount is not a number.");
        }
        var code = currency == null ? usual : currency.toUpperCase(Locale.ROOT);
        var decimals = DECIMALS.get(code);
        return decimals == null
                ? inspection.refuse("currency", "This is not a currency of ISO 4217.")
                : Parts.of(AMOUNT, text(number, decimals), CURRENCY, code);
    }

    private static String text(BigDecimal amount, int decimals) {
        int scale = Math.max(decimals, amount.stripTrailingZeros().scale());
        return amount.setScale(scale, RoundingMode.UNNECESSARY).toPlainString();
    }
}
