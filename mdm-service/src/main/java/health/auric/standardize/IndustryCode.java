package health.auric.standardize;

import health.auric.model.Standardized;
import java.util.Set;
import java.util.regex.Pattern;

/** NAICS codes, from the two digits of a sector to the six of an industry. */
final class IndustryCode {

    // Equal digits are no sign of a placeholder here: 111 is crop production.
    private static final Pattern FORM =
            Pattern.compile("(?:1[1]|2[1-3]|3[1-3]|4[2458-9]|5[1-6]|6[12]|7[12]|81|92)\\d{0,4}");
    private static final Set<String> SECTOR_RANGES = Set.of("31-33", "44-45", "48-49");

    private IndustryCode() {}

    static Standardized naics(String clean) {
        if (SECTOR_RANGES.contains(clean)) {
            return Standardized.accepted(clean);
        }
        var digits = Compact.number(clean);
        return FORM.matcher(digits).matches()
                ? Standardized.accepted(digits)
                : Standardized.refused("A NAICS code has 2 to 6 digits and starts with an existing sector.");
    }
}
