package health.auric.access.account;

import com.github.f4b6a3.uuid.UuidCreator;
import health.auric.access.Grant;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A token of a user, known only by the hash of its secret. */
@Entity
@Table(schema = "access", name = "api_token")
class ApiToken implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID userId;
    private @Nullable UUID issuedBy;
    private String name;
    private String prefix;
    private byte[] secretHash;
    private Instant createdAt;
    private Instant expiresAt;

    @Column(insertable = false, updatable = false)
    private @Nullable Instant lastUsedAt;

    @Column(insertable = false, updatable = false)
    private @Nullable Instant revokedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "access", name = "role_grant", joinColumns = @JoinColumn(name = "token_id"))
    private List<RoleGrant> grants = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    ApiToken(UUID userId, @Nullable UUID issuedBy, TokenSecret secret, Tokens.NewToken wish, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.userId = userId;
        this.issuedBy = issuedBy;
        this.name = wish.name();
        this.prefix = secret.prefix();
        this.secretHash = secret.hash();
        this.createdAt = now;
        this.expiresAt = wish.expiresAt();
        wish.grants().stream().distinct().map(RoleGrant::new).forEach(grants::add);
    }

    boolean isUsable(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    byte[] secretHash() {
        return secretHash;
    }

    UUID userId() {
        return userId;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    List<Grant> grants() {
        return grants.stream().map(RoleGrant::toGrant).toList();
    }

    Token view() {
        return new Token(id, userId, name, prefix, createdAt, expiresAt, lastUsedAt, revokedAt, grants());
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Tokens are only ever inserted; their later life is two columns written by {@link ApiTokens}. */
    @Override
    public boolean isNew() {
        return true;
    }
}
