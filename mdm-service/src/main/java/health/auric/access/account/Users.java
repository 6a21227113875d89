package health.auric.access.account;

import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.access.Role;
import health.auric.access.Scope;
import health.auric.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.annotation.Transactional;

/** Administers accounts. Whoever changes one says which version was seen. */
@Guarded
@Transactional
public class Users {

    public static final int MOST_LISTED = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Users.class);

    private final UserAccounts accounts;
    private final Enrollment enrollment;
    private final LastAdministrator lastAdministrator;
    private final Passwords passwords;
    private final AccessLog log;

    Users(
            UserAccounts accounts,
            Enrollment enrollment,
            LastAdministrator lastAdministrator,
            Passwords passwords,
            AccessLog log) {
        this.accounts = accounts;
        this.enrollment = enrollment;
        this.lastAdministrator = lastAdministrator;
        this.passwords = passwords;
        this.log = log;
    }

    /** An account to be; without a password it can only use tokens. */
    public record NewUser(
            String username, String displayName, @Nullable String password, List<Grant> grants) {

        public NewUser {
            grants = List.copyOf(grants);
        }

        /** Never the password: this could end up in a log. */
        @Override
        public String toString() {
            return "NewUser[" + username + "]";
        }
    }

    /** Accounts by user name, those after the given one. */
    @Requires(Right.READ_ACCESS)
    @Transactional(readOnly = true)
    public List<User> after(String username, int limit) {
        var page = accounts.findByUsernameGreaterThanOrderByUsername(
                username, Limit.of(Math.clamp(limit, 1, MOST_LISTED)));
        return page.stream().map(UserAccount::view).toList();
    }

    @Requires(Right.READ_ACCESS)
    @Transactional(readOnly = true)
    public User byId(UUID id) {
        return find(id).view();
    }

    @Requires(Right.READ_OWN_PROFILE)
    @Transactional(readOnly = true)
    public User own() {
        return find(Actors.current().id()).view();
    }

    @Requires(Right.ADMINISTER_ACCESS)
    public User create(NewUser wish) {
        return enrollment.enroll(wish);
    }

    /** Makes a user of the demo, unless it is there already; only in demo mode. */
    @Requires(Right.ADMINISTER_ACCESS)
    public User createDemo(NewUser wish) {
        return enrollment.enrollDemo(wish);
    }

    @Requires(Right.ADMINISTER_ACCESS)
    public User change(UUID id, int version, String displayName, User.Status status) {
        return change(id, version, "user.change", account -> {
            account.rename(Enrollment.displayName(displayName));
            account.become(status);
        });
    }

    @Requires(Right.ADMINISTER_ACCESS)
    public User become(UUID id, int version, User.Status status) {
        return change(id, version, "user.change", account -> account.become(status));
    }

    /** Replaces all grants. */
    @Requires(Right.ADMINISTER_ACCESS)
    public User grant(UUID id, int version, List<Grant> grants) {
        return change(id, version, "user.grant", account -> account.grant(Enrollment.grants(grants)));
    }

    /** Adds a grant, or widens and narrows what the same one opens. */
    @Requires(Right.ADMINISTER_ACCESS)
    public User addGrant(UUID id, Grant grant) {
        var user = byId(id);
        var next = new ArrayList<>(without(user, grant.role(), grant.scope()));
        next.add(grant);
        return grant(id, user.version(), next);
    }

    @Requires(Right.ADMINISTER_ACCESS)
    public User withdrawGrant(UUID id, Role role, Scope scope) {
        var user = byId(id);
        return grant(id, user.version(), without(user, role, scope));
    }

    @Requires(Right.ADMINISTER_ACCESS)
    public User resetPassword(UUID id, int version, String password) {
        return change(id, version, "user.reset-password", account -> {
            PasswordPolicy.check("password", password, account.username());
            account.passwordHash(passwords.hash(password));
        });
    }

    private static List<Grant> without(User user, Role role, Scope scope) {
        return user.grants().stream()
                .filter(grant -> grant.role() != role || !grant.scope().equals(scope))
                .toList();
    }

    private User change(UUID id, int version, String action, Consumer<UserAccount> change) {
        var told = new AccountChange();
        lastAdministrator.mustRemainAfter(() -> told.make(find(id, version), change));
        LOG.info("User {}: {} by {}", id, action, Actors.current().id());
        log.changed(action, AccessLog.Subject.USER, id, told.detail());
        return find(id).view();
    }

    private UserAccount find(UUID id, int version) {
        var account = find(id);
        if (account.view().version() != version) {
            throw Refusal.stale("user");
        }
        return account;
    }

    private UserAccount find(UUID id) {
        return accounts.findById(id).orElseThrow(() -> Refusal.notFound("user"));
    }
}
