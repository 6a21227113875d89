package health.auric.standardize;

import health.auric.model.Standardized;
import java.util.regex.Pattern;

/** A national drug code as eleven digits, five for the labeler, four for the product, two for the package. */
final class DrugCode {

    private static final Pattern SEGMENTS = Pattern.compile("(\\d{4,6})[- ](\\d{3,4})[- ](\\d{1,2})");

    private DrugCode() {}

    static Standardized of(String clean) {
        var segments = SEGMENTS.matcher(clean);
        if (segments.matches()) {
            return joined(segments.group(1), segments.group(2), segments.group(3));
        }
        if (Compact.number(clean).length() == 10) {
            return Standardized.refused(
                    "Ten digits without hyphens do not say where a zero belongs; send the hyphens.");
        }
        // Twelve is the length that will follow eleven.
        return new Digits("A drug code", clean).ofLength(11, 12).standardized();
    }

    private static Standardized joined(String labeler, String product, String pack) {
        var form = labeler.length() + "-" + product.length() + "-" + pack.length();
        return switch (form) {
            case "4-4-2", "5-3-2", "5-4-1", "5-4-2", "6-4-2" ->
                new Digits(
                                "A drug code",
                                Compact.padded(labeler, 5) + Compact.padded(product, 4) + Compact.padded(pack, 2))
                        .standardized();
            default ->
                Standardized.refused("A drug code has its hyphens as in 4-4-2, 5-3-2, 5-4-1, 5-4-2 or 6-4-2 digits.");
        };
    }
}
