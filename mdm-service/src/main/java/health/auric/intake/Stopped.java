package health.auric.intake;

import health.auric.model.Finding;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change on its way into quarantine, and why. */
record Stopped(
        String key,
        SourcePosition position,
        Instant changedAt,
        boolean withdrawn,
        String content,
        List<Finding> findings,
        byte[] hash,
        @Nullable UUID batch,
        @Nullable Integer row,
        String correlationId) {

    /** Whether this one is what counts when both are about the same key. */
    Stopped newer(Stopped other) {
        return other.position.compareTo(position) < 0 ? this : other;
    }
}
