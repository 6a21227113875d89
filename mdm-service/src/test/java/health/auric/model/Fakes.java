package health.auric.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Small stand-ins for the functions of the standardize module. */
final class Fakes {

    static final Standardizer TEXT = raw -> {
        var text = raw.strip().replaceAll("\\s+", " ");
        return Set.of("N/A", "NONE", "UNKNOWN", "TBD").contains(text.toUpperCase(Locale.ROOT))
                ? new Standardized.Placeholder()
                : Standardized.accepted(text);
    };
    static final Standardizer UPPER = raw -> Standardized.accepted(raw.toUpperCase(Locale.ROOT));
    static final Standardizer LIFTING = raw -> raw.startsWith("ZZ ")
            ? Standardized.accepted(raw.substring(3), new Remark("status-in-name", "A status was lifted out of it."))
            : Standardized.accepted(raw);
    static final Standardizer BROKEN = raw -> {
        throw new IllegalStateException("a bug, with the value " + raw);
    };
    static final Standardizer TEN_DIGITS = raw -> digits(raw, 10);
    static final Standardizer NINE_DIGITS = raw -> digits(raw, 9);

    /** Upper-cases the city and splits a suite off the first line. */
    static final GroupStandardizer ADDRESS = fields -> {
        Map<String, String> standard = new LinkedHashMap<>(fields);
        standard.computeIfPresent("city", (_, city) -> city.toUpperCase(Locale.ROOT));
        var line = fields.getOrDefault("line1", "");
        int suite = line.indexOf(" STE ");
        if (suite > 0) {
            standard.put("line1", line.substring(0, suite));
            standard.put("line2", line.substring(suite + 1));
        }
        standard.put("undeclared", "x");
        return new GroupStandardized(standard, List.of());
    };

    private Fakes() {}

    private static Standardized digits(String raw, int count) {
        var digits = raw.replaceAll("[ -]", "");
        if (digits.equalsIgnoreCase("N/A")) {
            return new Standardized.Placeholder();
        }
        return digits.matches("[0-9]{" + count + "}")
                ? Standardized.accepted(digits)
                : Standardized.refused("It has " + count + " digits.");
    }

    static NamedFunctions functions() {
        return new NamedFunctions(
                Map.of("NPI", TEN_DIGITS, "US-TIN", NINE_DIGITS, "SSN", NINE_DIGITS, "LOCAL-CODE", TEXT),
                Map.of("text", TEXT, "upper", UPPER, "organization-name", LIFTING, "broken", BROKEN),
                Map.of("us-address", ADDRESS),
                Sealer.hmac("a key for tests that nobody else has".getBytes(UTF_8)));
    }
}
