package health.auric.access.account;

import com.github.f4b6a3.uuid.UuidCreator;
import health.auric.access.Grant;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who may use the hub. Whatever takes power away also ends the sessions, by a new stamp. */
@Entity
@Table(schema = "access", name = "users")
class UserAccount {

    @Id
    private UUID id;

    private String username;
    private String displayName;
    private @Nullable String passwordHash;
    private boolean demo;

    @Enumerated(EnumType.STRING)
    private User.Status status;

    private int stamp;

    @Version
    private @Nullable Integer version;

    private Instant createdAt;

    @Column(insertable = false, updatable = false)
    private @Nullable Instant lastSignInAt;

    @ElementCollection
    @CollectionTable(schema = "access", name = "role_grant", joinColumns = @JoinColumn(name = "user_id"))
    private List<RoleGrant> grants = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected UserAccount() {}

    UserAccount(String username, String displayName, boolean demo, Instant createdAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.username = username;
        this.displayName = displayName;
        this.demo = demo;
        this.status = User.Status.ACTIVE;
        this.createdAt = createdAt;
    }

    void rename(String name) {
        this.displayName = name;
    }

    void become(User.Status next) {
        if (status != next) {
            status = next;
            stamp++;
        }
    }

    void grant(Collection<Grant> next) {
        grants.clear();
        next.stream().distinct().map(RoleGrant::new).forEach(grants::add);
        stamp++;
    }

    void passwordHash(String hash) {
        passwordHash = hash;
        stamp++;
    }

    boolean isActive() {
        return status == User.Status.ACTIVE;
    }

    boolean isDemo() {
        return demo;
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    int stamp() {
        return stamp;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    List<Grant> grants() {
        return grants.stream().map(RoleGrant::toGrant).toList();
    }

    User view() {
        int seen = version == null ? 0 : version;
        return new User(
                id, username, displayName, status, demo, passwordHash != null, createdAt, lastSignInAt, seen, grants());
    }
}
