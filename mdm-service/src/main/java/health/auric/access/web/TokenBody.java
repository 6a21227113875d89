package health.auric.access.web;

import health.auric.access.account.Token;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A token in JSON; {@code secret} is there once, in the answer that issues it. */
record TokenBody(
        UUID id,
        String name,
        String prefix,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt,
        List<GrantBody> grants,
        @Nullable String secret) {

    static TokenBody of(Token token) {
        return of(token, null);
    }

    static TokenBody of(Token token, @Nullable String secret) {
        return new TokenBody(
                token.id(),
                token.name(),
                token.prefix(),
                token.createdAt(),
                token.expiresAt(),
                token.lastUsedAt(),
                token.revokedAt(),
                token.grants().stream().map(GrantBody::of).toList(),
                secret);
    }

    /** Never the secret: this could end up in a log. */
    @Override
    public String toString() {
        return "TokenBody[" + id + "]";
    }
}
