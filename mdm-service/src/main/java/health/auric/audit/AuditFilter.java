package health.auric.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which entries somebody looks for; what is null is not asked. {@code before} is where the page before ended. */
public record AuditFilter(
        @Nullable UUID actor,
        @Nullable String action,
        @Nullable String subject,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Long before) {}
