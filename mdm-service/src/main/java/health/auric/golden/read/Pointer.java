package health.auric.golden.read;

import health.auric.golden.GoldenNumber;
import health.auric.kernel.DomainName;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a reference says: a key of a source, or a golden record by id or number. */
record Pointer(
        DomainName to,
        @Nullable String source,
        @Nullable String key,
        @Nullable String golden) {

    static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Home is the source a key belongs to when the reference names none. */
    static Pointer of(DomainName to, Map<?, ?> value, @Nullable String home) {
        var source = text(value, "source");
        return new Pointer(to, source == null ? home : source, text(value, "key"), text(value, "golden"));
    }

    private static @Nullable String text(Map<?, ?> value, String part) {
        return value.get(part) instanceof String text ? text : null;
    }

    @Nullable
    String id() {
        return golden != null && ID.matcher(golden).matches() ? golden : null;
    }

    @Nullable
    Long number() {
        return Optional.ofNullable(golden)
                .flatMap(GoldenNumber::parse)
                .map(GoldenNumber::number)
                .orElse(null);
    }
}
