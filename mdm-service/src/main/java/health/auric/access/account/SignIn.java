package health.auric.access.account;

import health.auric.access.Actor;
import health.auric.access.Grant;
import health.auric.access.Permission;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Turns a password, a session or a token into an actor. Every request asks anew, so what was taken away is gone. */
@Service
public class SignIn {

    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    private final UserAccounts users;
    private final ApiTokens tokens;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Clock clock;
    private final boolean demo;

    SignIn(
            UserAccounts users,
            ApiTokens tokens,
            Passwords passwords,
            Throttle throttle,
            Clock clock,
            @Value("${auric.demo:false}") boolean demo) {
        this.users = users;
        this.tokens = tokens;
        this.passwords = passwords;
        this.throttle = throttle;
        this.clock = clock;
        this.demo = demo;
    }

    /** What came of an attempt to sign in. */
    public sealed interface Attempt {}

    /** Somebody who signed in; the stamp tells later whether that still counts. */
    public record Known(Actor actor, int stamp) implements Attempt {}

    /** Why nobody did; a wrong name, a wrong password and a disabled account look the same. */
    public enum Failed implements Attempt {
        WRONG,
        TOO_MANY_TRIES
    }

    // Without a transaction: hashing takes its time and must not hold a connection.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Attempt withPassword(String username, String password) {
        var name = username.strip().toLowerCase(Locale.ROOT);
        if (!throttle.allows(name)) {
            LOG.warn("Sign-in refused: too many tries for one account");
            return Failed.TOO_MANY_TRIES;
        }
        var account = Optional.of(name)
                .filter(Enrollment::isUsername)
                .flatMap(users::findByUsername)
                .filter(this::maySignIn);
        // An unknown name costs a hash as well, so that time does not tell which names exist.
        boolean right = passwords.match(password, account.map(UserAccount::passwordHash));
        if (!right || account.isEmpty()) {
            LOG.warn("Sign-in failed");
            return Failed.WRONG;
        }
        throttle.forget(name);
        users.signedIn(account.get().id(), clock.instant());
        LOG.info("User {} signed in", account.get().id());
        return known(account.get());
    }

    /** Empty when the account was disabled or changed since the session began. */
    @Transactional(readOnly = true)
    public Optional<Known> resume(UUID user, int stamp) {
        return users.findById(user)
                .filter(this::maySignIn)
                .filter(account -> account.stamp() == stamp)
                .map(SignIn::known);
    }

    /** The actor of a bearer token: what the token was given, as far as its owner still holds it. */
    @Transactional
    public Optional<Actor> withToken(String raw) {
        var now = clock.instant();
        return TokenSecret.parse(raw)
                .flatMap(given -> tokens.findByPrefix(given.prefix())
                        .filter(token -> given.hasHash(token.secretHash()))
                        .filter(token -> token.isUsable(now))
                        .flatMap(token -> users.findById(token.userId())
                                .filter(this::mayAct)
                                .map(owner -> {
                                    tokens.touch(token.getId(), now);
                                    return Actor.token(
                                            token.getId(), owner.id(), owner.username(), limit(token.grants(), owner));
                                })));
    }

    static Actor actorOf(UserAccount account) {
        var permissions = account.grants().stream().map(Grant::permission).toList();
        return Actor.user(account.id(), account.username(), permissions);
    }

    private static Known known(UserAccount account) {
        return new Known(actorOf(account), account.stamp());
    }

    private static List<Permission> limit(List<Grant> given, UserAccount owner) {
        var held = owner.grants();
        return given.stream()
                .flatMap(grant -> held.stream().flatMap(limit -> grant.limitedBy(limit).stream()))
                .distinct()
                .toList();
    }

    private boolean mayAct(UserAccount account) {
        return account.isActive() && (demo || !account.isDemo());
    }

    private boolean maySignIn(UserAccount account) {
        return mayAct(account) && account.passwordHash() != null;
    }
}
