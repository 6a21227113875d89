package health.auric.golden;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number people call a golden record by, as in {@code SUP-0000123}; it never changes and is never used again. */
public record GoldenNumber(String prefix, long number) {

    private static final Pattern FORM = Pattern.compile("([A-Z]{2,4})-([0-9]{1,12})");

    /** Empty when the text is not such a number; leading zeros may be left out. */
    public static Optional<GoldenNumber> parse(String text) {
        var match = FORM.matcher(text);
        return match.matches()
                ? Optional.of(new GoldenNumber(match.group(1), Long.parseLong(match.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s-%07d", prefix, number);
    }
}
