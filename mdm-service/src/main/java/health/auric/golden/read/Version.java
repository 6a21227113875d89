package health.auric.golden.read;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a golden record; content and lineage are JSON. */
record Version(
        int version,
        String status,
        String content,
        String lineage,
        @Nullable UUID decision,
        Instant recordedAt,
        @Nullable String correlationId) {}
