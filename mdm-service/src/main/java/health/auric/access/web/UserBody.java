package health.auric.access.web;

import health.auric.access.account.User;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account in JSON. */
record UserBody(
        UUID id,
        String username,
        String displayName,
        User.Status status,
        boolean demo,
        boolean canSignIn,
        Instant createdAt,
        @Nullable Instant lastSignInAt,
        List<GrantBody> grants) {

    static UserBody of(User user) {
        return new UserBody(
                user.id(),
                user.username(),
                user.displayName(),
                user.status(),
                user.demo(),
                user.canSignIn(),
                user.createdAt(),
                user.lastSignInAt(),
                user.grants().stream().map(GrantBody::of).toList());
    }
}
