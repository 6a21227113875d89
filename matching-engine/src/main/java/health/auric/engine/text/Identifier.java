package health.auric.engine.text;

import java.util.Set;

/**
 * A number or code that somebody issued.
 *
 * @param scheme the name of the scheme, such as "gtin"
 * @param code letters in capitals and digits, in the length the scheme asks for
 * @param valid whether form and check digit are right
 */
public record Identifier(String scheme, String code, boolean valid, Set<Quality> flags) {

    /** A value of a scheme of the file "identifiers" or its like. */
    public static Identifier of(String scheme, String text) {
        return IdentifierScheme.named(scheme).read(text);
    }

    public boolean isAbsent() {
        return code.isEmpty();
    }
}
