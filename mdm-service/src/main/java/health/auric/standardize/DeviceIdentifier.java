package health.auric.standardize;

import health.auric.model.Remark;
import health.auric.model.Standardized;
import java.util.Locale;
import java.util.regex.Pattern;

/** The device identifier of a UDI with its issuing agency, as in {@code GS1:00844588018923}. */
final class DeviceIdentifier {

    private static final Pattern BARCODE_GS1 = Pattern.compile("(?:\\(01\\)|01(?=\\d{14}(?!\\d)))(\\d{14}).{0,100}");
    private static final Pattern HIBCC = Pattern.compile("[A-Z][A-Z0-9]{5,22}");
    private static final Pattern ICCBBA = Pattern.compile("[A-Z0-9]{10}|[A-Z0-9]{16}");
    private static final Remark AGENCY_ASSUMED =
            new Remark("agency-assumed", "No issuing agency is given; by its form it is taken for HIBCC, not ICCBBA.");

    private DeviceIdentifier() {}

    static Standardized of(String clean) {
        var upper = clean.toUpperCase(Locale.ROOT);
        var colon = upper.indexOf(':');
        return switch (colon < 0 ? "" : upper.substring(0, colon).strip()) {
            case "GS1" -> gs1(upper.substring(colon + 1));
            case "HIBCC" -> hibcc(upper.substring(colon + 1).strip());
            case "ICCBBA" -> iccbba(upper.substring(colon + 1));
            default -> byForm(upper);
        };
    }

    private static Standardized byForm(String upper) {
        if (upper.startsWith("=/")) {
            return iccbba(upper.substring(2));
        }
        if (upper.startsWith("+") || upper.startsWith("*+")) {
            return hibcc(upper);
        }
        if (BARCODE_GS1.matcher(upper).matches() || Compact.isDigits(Compact.number(upper))) {
            return gs1(upper);
        }
        var ambiguous = ICCBBA.matcher(Compact.code(upper)).matches();
        return ambiguous && hibcc(upper) instanceof Standardized.Accepted(var value, var _)
                ? Standardized.accepted(value, AGENCY_ASSUMED)
                : hibcc(upper);
    }

    private static Standardized gs1(String text) {
        var barcode = BARCODE_GS1.matcher(text);
        var digits = new Digits("A GS1 device identifier", barcode.matches() ? barcode.group(1) : text)
                .ofLength(12, 13, 14)
                .holding(CheckDigit.GS1::accepts, "The check digit does not fit; one digit is probably mistyped.");
        return withAgency("GS1:", digits.padded(14));
    }

    /** On the label, behind a plus sign, it carries a check character; in the device database it does not. */
    private static Standardized hibcc(String text) {
        if (text.startsWith("+") || text.startsWith("*")) {
            return switch (HealthIndustryBarcode.of(text)) {
                case Standardized.Accepted(var value, var _) ->
                    Standardized.accepted("HIBCC:" + value.substring(1, value.length() - 1));
                case Standardized.Refused refused -> refused;
                case Standardized.Placeholder placeholder -> placeholder;
            };
        }
        var code = Compact.code(text);
        return HIBCC.matcher(code).matches() && !Compact.isUniform(code)
                ? Standardized.accepted("HIBCC:" + code)
                : Standardized.refused("A HIBCC device identifier has 6 to 23 letters and digits, a letter first.");
    }

    private static Standardized iccbba(String text) {
        var code = Compact.code(text);
        return ICCBBA.matcher(code).matches() && !Compact.isUniform(code)
                ? Standardized.accepted("ICCBBA:" + code)
                : Standardized.refused("An ICCBBA device identifier has 10 or 16 letters and digits.");
    }

    private static Standardized withAgency(String agency, Standardized number) {
        return number instanceof Standardized.Accepted(var value, var _)
                ? Standardized.accepted(agency + value)
                : number;
    }
}
