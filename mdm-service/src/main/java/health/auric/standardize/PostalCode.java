package health.auric.standardize;

import health.auric.model.Remark;
import health.auric.model.Standardized;
import java.util.regex.Pattern;

/** ZIP and ZIP+4 codes of the United States; zeros that a spreadsheet ate come back. */
final class PostalCode {

    private static final Pattern FORM = Pattern.compile("(\\d{3,5})(?:[- ]{1,3}(\\d{4}))?-?|(\\d{4,5})(\\d{4})");
    private static final Pattern SHORT = Pattern.compile("\\d{3,4}(?:\\D.*)?|\\d{8}");
    private static final String LOWEST = "00501";
    private static final Remark ZERO_RESTORED =
            new Remark("leading-zero-restored", "A leading zero was missing and has been put back.");

    private PostalCode() {}

    static Standardized us(String clean) {
        var text = clean.endsWith(".0") ? clean.substring(0, clean.length() - 2) : clean;
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Standardized.refused("A US postal code has 5 digits, or 5 and 4.");
        }
        var zip = Compact.padded(parts.group(1) == null ? parts.group(3) : parts.group(1), 5);
        var plus4 = parts.group(1) == null ? parts.group(4) : parts.group(2);
        if (zip.compareTo(LOWEST) < 0 || Compact.isUniform(zip) && zip.equals("99999")) {
            return Standardized.refused("No US postal code is this low or all nines.");
        }
        var code = plus4 == null || plus4.equals("0000") ? zip : zip + "-" + plus4;
        return SHORT.matcher(text).matches() ? Standardized.accepted(code, ZERO_RESTORED) : Standardized.accepted(code);
    }
}
