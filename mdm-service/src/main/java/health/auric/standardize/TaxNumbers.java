package health.auric.standardize;

import health.auric.model.Remark;
import health.auric.model.Standardized;
import java.util.Set;
import java.util.regex.Pattern;

/** The two numbers of a taxpayer in the United States: of a company, and of a person. */
final class TaxNumbers {

    private static final Set<String> UNASSIGNED = Set.of(
            "00", "07", "08", "09", "17", "18", "19", "28", "29", "49", "69", "70", "78", "79", "89", "96", "97");

    private static final Pattern PERSONAL_GROUPING = Pattern.compile("\\d{3}[- ]\\d{2}[- ]\\d{4}");
    private static final Pattern PERSONAL = Pattern.compile("(?!000|666|9)\\d{3}(?!00)\\d{2}(?!0000)\\d{4}");

    private TaxNumbers() {}

    static Standardized company(String clean) {
        // A social security number must never lie in a field that is stored readable.
        if (PERSONAL_GROUPING.matcher(clean).matches()) {
            return Standardized.refused("This is written like a social security number, not like a company's number.");
        }
        var digits = new Digits("A tax number", clean).ofLength(9);
        return digits.standardized() instanceof Standardized.Accepted(var value, var _) && isUnassigned(value)
                ? Standardized.accepted(
                        value, new Remark("unknown-prefix", "No tax number with these first two digits is known."))
                : digits.standardized();
    }

    private static boolean isUnassigned(String digits) {
        return UNASSIGNED.contains(digits.substring(0, 2));
    }

    static Standardized person(String clean) {
        return new Digits("A social security number", clean)
                .ofLength(9)
                .holding(
                        digits -> PERSONAL.matcher(digits).matches(),
                        "No social security number with this area, group or serial is ever assigned.")
                .standardized();
    }
}
