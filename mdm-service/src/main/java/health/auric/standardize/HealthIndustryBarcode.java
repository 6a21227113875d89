package health.auric.standardize;

import health.auric.model.Standardized;
import java.util.Locale;
import java.util.regex.Pattern;

/** The primary code of a HIBC label: plus sign, labeler, product, unit digit and check character. */
final class HealthIndustryBarcode {

    private static final Pattern FORM = Pattern.compile("\\+[A-Z][A-Z0-9]{3}[A-Z0-9]{1,18}[0-9][0-9A-Z\\-. $/+%]");

    private HealthIndustryBarcode() {}

    static Standardized of(String clean) {
        var code = withoutFrame(clean).toUpperCase(Locale.ROOT);
        // People write an underscore where the check character is a blank, which nobody could see at the end.
        var readable = code.replace('_', ' ');
        if (!FORM.matcher(readable).matches()) {
            return Standardized.refused("A HIBC code has a plus sign, the labeler (a letter first), the product, "
                    + "a unit digit and a check character.");
        }
        if (Compact.isUniform(readable.substring(1))) {
            return Standardized.refused("A HIBC code is never all zeros.");
        }
        return CheckDigit.HIBC.accepts(readable)
                ? Standardized.accepted(code)
                : Standardized.refused("The check character does not fit; one character is probably mistyped.");
    }

    private static String withoutFrame(String clean) {
        return clean.length() > 2 && clean.startsWith("*") && clean.endsWith("*")
                ? clean.substring(1, clean.length() - 1)
                : clean;
    }
}
