package health.auric.access.account;

import health.auric.access.Grant;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A token as its owner and administrators see it; the secret was shown once, when it was issued. */
public record Token(
        UUID id,
        UUID userId,
        String name,
        String prefix,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt,
        List<Grant> grants) {}
