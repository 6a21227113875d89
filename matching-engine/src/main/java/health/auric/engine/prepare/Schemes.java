package health.auric.engine.prepare;

import health.auric.engine.text.Fold;
import health.auric.engine.text.Identifier;
import health.auric.engine.text.IdentifierColumn;
import health.auric.engine.text.Lifted;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads identifiers by the scheme that their column's name announces; others as letters and digits without zeros in front. */
final class Schemes {
    private static final Map<String, Schemes> KNOWN = new ConcurrentHashMap<>();
    private final @Nullable String scheme;

    private Schemes(@Nullable String scheme) {
        this.scheme = scheme;
    }

    static Schemes of(String column) {
        return KNOWN.computeIfAbsent(
                column, name -> new Schemes(IdentifierColumn.scheme(name).orElse(null)));
    }

    Standard read(String text) {
        return scheme == null ? plain(Lifted.of(text)) : identifier(Identifier.of(scheme, text));
    }

    private static Standard identifier(Identifier identifier) {
        return Standard.whole(identifier.code().toLowerCase(Locale.ROOT), identifier.flags());
    }

    private static Standard plain(Lifted lifted) {
        String code = Fold.squeezed(lifted.text());
        int zeros = 0;
        while (zeros < code.length() && code.charAt(zeros) == '0') {
            zeros++;
        }
        boolean digits = code.chars().allMatch(Character::isDigit);
        return Standard.whole(digits ? code.substring(zeros) : code, lifted.flags());
    }
}
