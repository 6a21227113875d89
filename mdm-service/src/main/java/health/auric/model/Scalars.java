package health.auric.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The text of single raw values, with everything taken out that no database or page could hold. */
final class Scalars {

    static final int LONGEST = 20_000;

    private Scalars() {}

    /** The text without blanks around it; null if there is none, with a finding if it is no single value. */
    static @Nullable String text(Object raw, Inspection inspection) {
        return switch (raw) {
            case String text -> text.length() > LONGEST ? tooLong(inspection) : stored(text);
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case Number number -> number(number, inspection);
            default -> refuse(inspection);
        };
    }

    private static @Nullable String number(Number number, Inspection inspection) {
        var plain = switch (number) {
            case Double value when Double.isFinite(value) -> BigDecimal.valueOf(value);
            case Float value when Float.isFinite(value) -> new BigDecimal(value.toString());
            case BigDecimal value when Math.abs((long) value.scale()) <= 400 && value.precision() <= 400 -> value;
            case BigInteger value when value.bitLength() <= 1_000 -> new BigDecimal(value);
            case Short value -> BigDecimal.valueOf(value);
            case Byte value -> BigDecimal.valueOf(value);
            default -> null;
        };
        if (plain == null) {
            inspection.refuse("type", "This number is not one that can be kept.");
            return null;
        }
        // Spreadsheets turn the key 1001 into 1001.0.
        return plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString();
    }

    private static @Nullable String tooLong(Inspection inspection) {
        inspection.refuse("too-long", "No single value has more than " + LONGEST + " characters.");
        return null;
    }

    private static @Nullable String refuse(Inspection inspection) {
        inspection.refuse("type", "A single value was expected here.");
        return null;
    }

    private static @Nullable String stored(String text) {
        var stored = storable(text).strip();
        return stored.isEmpty() ? null : stored;
    }

    /** PostgreSQL keeps no NUL and no half of a surrogate pair; other control characters become blanks. */
    private static String storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(letter -> letter != 0 && Character.getType(letter) != Character.SURROGATE)
                .map(letter -> Character.isISOControl(letter) ? ' ' : letter)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
