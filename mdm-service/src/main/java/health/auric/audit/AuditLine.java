package health.auric.audit;

import java.time.Instant;
import java.util.UUID;

/** An entry for a reader; the detail is JSON. */
public record AuditLine(
        long seq,
        Instant at,
        UUID actor,
        String actorName,
        String action,
        String subject,
        String detail,
        String correlationId,
        int leaves,
        String root,
        String hash) {}
