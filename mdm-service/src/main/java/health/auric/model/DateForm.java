package health.auric.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A calendar day as {@code 2026-01-31}; a time of day behind it is cut off, dashes may be missing. */
record DateForm(Standard plain) implements TextualForm {

    private static final Pattern FORM =
            Pattern.compile("([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:[T ][0-9:.]{4,18}(?:Z|[+-][0-9:]{2,6})?)?");

    @Override
    public @Nullable Object conform(String raw, Inspection inspection) {
        var day = parse(raw);
        return day == null ? plain.refuse(raw, inspection, "This is not a date such as 2026-01-31.") : day;
    }

    static @Nullable String parse(String raw) {
        var parts = FORM.matcher(raw);
        boolean formed = raw.length() <= 40 && parts.matches() && parts.group(1).compareTo("1800") >= 0;
        return formed ? day(number(parts.group(1)), number(parts.group(2)), number(parts.group(3))) : null;
    }

    private static @Nullable String day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).toString();
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
