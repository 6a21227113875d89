package health.auric.standardize;

import health.auric.model.Remark;
import health.auric.model.Standardized;
import java.util.regex.Pattern;

/** A maker's catalog number, kept as the maker writes it: dashes, zeros and case may all matter there. */
final class CatalogNumber {

    private static final String MONTH = "(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)";
    private static final Pattern DAMAGE = Pattern.compile(
            "\\d(?:\\.\\d{1,15})?E\\+\\d{1,3}|\\d{1,15}\\.0"
                    + "|\\d{1,2}-" + MONTH + "(?:-\\d{2,4})?|" + MONTH + "-\\d{2}"
                    + "|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}-\\d{2}-\\d{2} 00:00:00",
            Pattern.CASE_INSENSITIVE);
    private static final Remark DAMAGED = new Remark(
            "spreadsheet-damage", "A spreadsheet seems to have turned this catalog number into a date or a number.");

    private CatalogNumber() {}

    static Standardized of(String clean) {
        return DAMAGE.matcher(clean).matches() ? Standardized.accepted(clean, DAMAGED) : Standardized.accepted(clean);
    }
}
