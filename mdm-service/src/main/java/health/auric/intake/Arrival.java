package health.auric.intake;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change as a source sent it: the key there, where in the source's own order it stands, and the content; of an upload
 * also the row. Where the source does not say, the time it came stands in, and the change is not ordered.
 */
public record Arrival(
        String key,
        SourcePosition position,
        Instant changedAt,
        boolean withdrawn,
        Map<String, ?> content,
        @Nullable Integer row,
        boolean ordered) {

    /** The record is, or is again, as the content says. */
    public static Arrival of(String key, SourcePosition position, Instant changedAt, Map<String, ?> content) {
        return new Arrival(key, position, changedAt, false, content, null, true);
    }

    /** The source no longer has the record. */
    public static Arrival withdrawal(String key, SourcePosition position, Instant changedAt) {
        return new Arrival(key, position, changedAt, true, Map.of(), null, true);
    }

    /** The same change, read from that row of an upload. */
    public Arrival at(int row) {
        return new Arrival(key, position, changedAt, withdrawn, content, row, ordered);
    }

    /** The same change of a source that does not say where it stands. */
    public Arrival unordered() {
        return new Arrival(key, position, changedAt, withdrawn, content, row, false);
    }
}
