package health.auric.access.account;

import health.auric.access.Grant;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as others see it: never the password, nor its hash. */
public record User(
        UUID id,
        String username,
        String displayName,
        Status status,
        boolean demo,
        boolean canSignIn,
        Instant createdAt,
        @Nullable Instant lastSignInAt,
        int version,
        List<Grant> grants) {

    /** Whether the account may be used. */
    public enum Status {
        ACTIVE,
        DISABLED
    }
}
