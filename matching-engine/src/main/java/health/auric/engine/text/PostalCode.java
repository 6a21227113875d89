package health.auric.engine.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A postal code.
 *
 * @param code the five digits of a ZIP code, or letters and digits of a foreign one in capitals
 * @param addition the four digits behind a ZIP code, or empty
 */
public record PostalCode(String code, String addition, Set<Quality> flags) {

    private static final Pattern ZIP = Pattern.compile("(\\d{3,5})(?:[ -]?(\\d{4}))?(?:\\.0)?");
    private static final PostalCode ABSENT = new PostalCode("", "", Set.of());

    public static PostalCode of(String text) {
        var lifted = Lifted.of(text);
        String folded = lifted.text();
        var match = ZIP.matcher(folded);
        if (folded.length() < 14 && match.matches()) {
            return zip(match.group(1), match.group(2));
        }
        return foreign(folded, lifted.flags());
    }

    private static PostalCode foreign(String folded, Set<Quality> flags) {
        var code = new StringBuilder();
        folded.chars().limit(20).filter(Character::isLetterOrDigit).forEach(c -> code.append((char) c));
        return code.isEmpty()
                ? new PostalCode("", "", flags)
                : new PostalCode(code.toString().toUpperCase(Locale.ROOT), "", Set.of());
    }

    /** Four digits stay four: a ZIP code that lost its zero, or a foreign code. */
    private static PostalCode zip(String code, String addition) {
        String plus = addition == null ? "" : addition;
        if (plus.isEmpty() && code.length() < 5) {
            return new PostalCode(code, "", Set.of(Quality.AMBIGUOUS));
        }
        String full = "0".repeat(5 - code.length()) + code;
        return full.equals("00000") ? ABSENT : new PostalCode(full, plus, Set.of());
    }

    static PostalCode absent() {
        return ABSENT;
    }

    public boolean isAbsent() {
        return code.isEmpty();
    }
}
