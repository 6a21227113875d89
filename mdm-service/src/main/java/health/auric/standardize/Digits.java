package health.auric.standardize;

import health.auric.model.Standardized;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Digits under examination; the first objection stays and becomes the reason. */
final class Digits {

    private final String name;
    private final String digits;
    private @Nullable String objection;

    Digits(String name, String clean) {
        this.name = name;
        this.digits = Compact.number(clean);
        holding(Compact::isDigits, name + " has only digits.");
        holding(Predicate.not(Compact::isUniform), name + " is never all zeros or one digit repeated.");
    }

    Digits ofLength(int... lengths) {
        var fits = Arrays.stream(lengths).anyMatch(length -> length == digits.length());
        return fits
                ? this
                : holding(_ -> false, name + " has " + either(lengths) + " digits; a leading zero may be lost.");
    }

    private static String either(int... lengths) {
        var allowed = Arrays.stream(lengths).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        return allowed.replaceAll(", (\\d+)$", " or $1");
    }

    Digits holding(Predicate<String> check, String otherwise) {
        if (objection == null && !check.test(digits)) {
            objection = otherwise;
        }
        return this;
    }

    String text() {
        return digits;
    }

    Standardized standardized() {
        return objection == null ? Standardized.accepted(digits) : Standardized.refused(objection);
    }

    /** Padded on the left once it is known to be right. */
    Standardized padded(int length) {
        return objection == null
                ? Standardized.accepted(Compact.padded(digits, length))
                : Standardized.refused(objection);
    }
}
