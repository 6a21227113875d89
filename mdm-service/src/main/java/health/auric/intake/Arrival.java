package health.auric.intake;

import java.time.Instant;
import java.util.Map;

/** One change as a source sent it: the key there, where in the source's own order it stands, and the content. */
public record Arrival(
        String key, SourcePosition position, Instant changedAt, boolean withdrawn, Map<String, ?> content) {

    /** The record is, or is again, as the content says. */
    public static Arrival of(String key, SourcePosition position, Instant changedAt, Map<String, ?> content) {
        return new Arrival(key, position, changedAt, false, content);
    }

    /** The source no longer has the record. */
    public static Arrival withdrawal(String key, SourcePosition position, Instant changedAt) {
        return new Arrival(key, position, changedAt, true, Map.of());
    }
}
