package health.auric.intake;

import health.auric.kernel.SourceCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change that waits for the lane of its domain; its contents are JSON. */
public record LandedChange(
        long pos,
        int priority,
        SourceCode source,
        String key,
        SourcePosition position,
        Instant changedAt,
        boolean withdrawn,
        String sent,
        String standard,
        @Nullable String findings,
        byte[] hash,
        @Nullable UUID batch,
        String correlationId) {

    /** Somebody waits for the answer. */
    public boolean isUrgent() {
        return priority == 0;
    }
}
