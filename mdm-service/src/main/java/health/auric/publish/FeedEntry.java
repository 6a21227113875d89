package health.auric.publish;

import health.auric.kernel.DomainName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to a golden record, or to the local attributes of a source record. */
public record FeedEntry(
        DomainName domain,
        UUID subject,
        int version,
        FeedKind kind,
        @Nullable UUID decision,
        String correlationId) {}
