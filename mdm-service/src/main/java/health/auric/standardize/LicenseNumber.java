package health.auric.standardize;

import health.auric.model.Standardized;
import java.util.regex.Pattern;

/** A state license in the form in which two spellings of it are equal: no separators, no leading zeros. */
final class LicenseNumber {

    private static final Pattern FORM = Pattern.compile("([A-Z]{0,10})0*([A-Z0-9]{1,24})");

    private LicenseNumber() {}

    static Standardized of(String clean) {
        var code = Compact.code(clean);
        var parts = FORM.matcher(code);
        if (code.length() > 30 || !parts.matches()) {
            return Standardized.refused("A license number has up to 30 letters and digits.");
        }
        return Compact.isUniform(code)
                ? Standardized.refused("A license number is never all zeros or one character repeated.")
                : Standardized.accepted(parts.group(1) + parts.group(2));
    }
}
