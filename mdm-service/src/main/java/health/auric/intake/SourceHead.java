package health.auric.intake;

import health.auric.kernel.SourceCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A source record as it stands now; its content is JSON in standard form. */
public record SourceHead(
        UUID id,
        SourceCode source,
        String key,
        int version,
        SourcePosition position,
        Instant changedAt,
        byte[] hash,
        byte @Nullable [] localHash,
        boolean withdrawn,
        String standard,
        @Nullable String findings) {}
