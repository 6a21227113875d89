package health.auric.standardize;

import health.auric.model.Remark;
import health.auric.model.Standardized;
import java.util.regex.Pattern;

/** Numbers of certified facilities, which lose their leading zero in spreadsheets. */
final class CertificationNumbers {

    private static final Pattern FACILITY = Pattern.compile("(?=(?:[A-Z]{0,4}\\d){3})[0-9A-Z]{5,6}");
    private static final Pattern SUPPLIER = Pattern.compile("\\d{2}[A-Z]\\d{7}");
    private static final Pattern LABORATORY = Pattern.compile("\\d{1,2}D\\d{7}");
    private static final Remark ZERO_RESTORED =
            new Remark("leading-zero-restored", "A leading zero was missing and has been put back.");

    private CertificationNumbers() {}

    static Standardized ccn(String clean) {
        var code = Compact.code(clean);
        if (SUPPLIER.matcher(code).matches() && !Compact.isUniform(code)) {
            return Standardized.accepted(code);
        }
        return restored(code, FACILITY, 6, "A CCN has 6 letters and digits, the state's two first.");
    }

    static Standardized clia(String clean) {
        return restored(Compact.code(clean), LABORATORY, 10, "A CLIA number has 10 characters, the third of them D.");
    }

    private static Standardized restored(String code, Pattern form, int length, String rule) {
        if (!form.matcher(code).matches() || Compact.isUniform(code)) {
            return Standardized.refused(rule);
        }
        return code.length() == length
                ? Standardized.accepted(code)
                : Standardized.accepted(Compact.padded(code, length), ZERO_RESTORED);
    }
}
