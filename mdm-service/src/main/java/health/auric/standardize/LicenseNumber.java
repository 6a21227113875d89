package health.auric.standardize;

import health.auric.model.Standardized;
import java.util.regex.Pattern;

/** A state license in the form in which two spellings of it are equal: no separators, no leading zeros. */
final class LicenseNumber {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{1,30}");
    private static final Pattern ZEROS_IN_FRONT = Pattern.compile("^0+(?=.)|(?<=^[A-Z]{1,10})0+(?=[1-9])");

    private LicenseNumber() {}

    static Standardized of(String clean) {
        var code = Compact.code(clean);
        if (!FORM.matcher(code).matches()) {
            return Standardized.refused("A license number has up to 30 letters and digits.");
        }
        var number = withoutZeros(withoutZeros(code));
        return Compact.isUniform(code) || Compact.isUniform(number) || Placeholders.isWord(number)
                ? Standardized.refused(
                        "A license number is never all zeros, one character repeated or a word for none.")
                : Standardized.accepted(number);
    }

    /** Once for the zeros of the whole, once more for those behind a board's letters. */
    private static String withoutZeros(String code) {
        return ZEROS_IN_FRONT.matcher(code).replaceFirst("");
    }
}
