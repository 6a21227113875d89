package health.auric.access.account;

import health.auric.access.Grant;
import health.auric.access.Guarded;
import health.auric.access.OpenToAnyone;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.access.Role;
import health.auric.kernel.Refusal;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** How a new hub gets its first administrator: there is no default account, only a token in the log, good for an hour. */
@Guarded
@Transactional
public class FirstRun {

    private static final Logger LOG = LoggerFactory.getLogger(FirstRun.class);

    private final UserAccounts accounts;
    private final Enrollment enrollment;
    private final JdbcClient database;
    private final boolean demo;

    FirstRun(
            UserAccounts accounts,
            Enrollment enrollment,
            JdbcClient database,
            @Value("${auric.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.enrollment = enrollment;
        this.database = database;
        this.demo = demo;
    }

    /** A new token to be printed once, replacing the one before; empty in demo mode and once there is a user. */
    @Requires(Right.ADMINISTER_ACCESS)
    public Optional<String> token() {
        if (!isOpen()) {
            return Optional.empty();
        }
        var token = TokenSecret.hex(32);
        database.sql("""
                insert into access.first_run (token_hash, expires_at) values (:hash, now() + interval '1 hour')
                on conflict (only_one) do update
                    set token_hash = excluded.token_hash, expires_at = excluded.expires_at""").param("hash", TokenSecret.sha256(token)).update();
        return Optional.of(token);
    }

    /** Whether the hub still waits for its first administrator. */
    @OpenToAnyone(because = "the sign-in page leads to the set-up page while nobody has an account")
    @Transactional(readOnly = true)
    public boolean isWaiting() {
        return isOpen();
    }

    /** Makes the first administrator; the token works once. */
    @OpenToAnyone(because = "nobody has an account yet; the token from the log is the proof")
    public User claim(String token, String username, String password) {
        if (!isOpen() || !consume(token)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "The token is not valid. A restart prints a new one.");
        }
        var user = enrollment.enroll(new Users.NewUser(username, username, password, List.of(Grant.of(Role.ADMIN))));
        LOG.info("First administrator {} created", user.id());
        return user;
    }

    private boolean isOpen() {
        return !demo && !accounts.anyExists();
    }

    /** Deletes and checks in one statement, so that of two who come at once only one gets in. */
    private boolean consume(String token) {
        return database.sql("delete from access.first_run where token_hash = :hash and expires_at > now()")
                        .param("hash", TokenSecret.sha256(token))
                        .update()
                == 1;
    }
}
