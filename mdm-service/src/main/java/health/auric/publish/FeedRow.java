package health.auric.publish;

import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the feed with everything it tells of; content is JSON. */
record FeedRow(
        long position,
        UUID event,
        DomainName domain,
        UUID subject,
        int version,
        String kind,
        String correlationId,
        Instant at,
        List<FacilityCode> facilities,
        String content,
        @Nullable UUID golden,
        @Nullable Long number,
        @Nullable String status,
        @Nullable LocalRecord local) {

    /** The source record whose local attributes changed. */
    record LocalRecord(String source, String key, boolean withdrawn) {}
}
