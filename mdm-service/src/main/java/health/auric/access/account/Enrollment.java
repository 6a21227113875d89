package health.auric.access.account;

import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.kernel.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes accounts out of wishes that are in order. */
@Component
class Enrollment {

    private static final Logger LOG = LoggerFactory.getLogger(Enrollment.class);
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,79}");
    private static final int MOST_GRANTS = 50;

    private final UserAccounts accounts;
    private final Passwords passwords;
    private final Clock clock;
    private final AccessLog log;
    private final boolean demo;

    Enrollment(
            UserAccounts accounts,
            Passwords passwords,
            Clock clock,
            AccessLog log,
            @Value("${auric.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.log = log;
        this.demo = demo;
    }

    User enroll(Users.NewUser wish) {
        var username = username(wish.username());
        if (wish.password() != null) {
            PasswordPolicy.check("password", wish.password(), username);
        }
        if (accounts.existsByUsername(username)) {
            throw Refusal.conflict("This user name is taken.");
        }
        return save(new UserAccount(username, displayName(wish.displayName()), false, clock.instant()), wish);
    }

    User enrollDemo(Users.NewUser wish) {
        if (!demo) {
            throw Refusal.conflict("Users of the demo exist only in demo mode.");
        }
        var username = username(wish.username());
        return accounts.findByUsername(username)
                .map(UserAccount::view)
                .orElseGet(() -> save(new UserAccount(username, wish.displayName(), true, clock.instant()), wish));
    }

    private User save(UserAccount account, Users.NewUser wish) {
        if (wish.password() != null) {
            account.passwordHash(passwords.hash(wish.password()));
        }
        account.grant(grants(wish.grants()));
        var saved = accounts.save(account);
        accounts.flush();
        LOG.info(
                "User {} created by {}",
                saved.id(),
                Actors.find().map(actor -> actor.id().toString()).orElse("setup"));
        var user = saved.view();
        log.changed(
                "user.create",
                AccessLog.Subject.USER,
                user.id(),
                Map.of("username", user.username(), "grants", AccountChange.words(user.grants())));
        return user;
    }

    static String displayName(String name) {
        if (name.isBlank() || name.length() > 120 || name.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.invalid("displayName", "has 1 to 120 printable characters");
        }
        return name.strip();
    }

    static List<Grant> grants(List<Grant> grants) {
        if (grants.size() > MOST_GRANTS) {
            throw Refusal.invalid("grants", "has at most " + MOST_GRANTS + " entries");
        }
        var places = grants.stream()
                .map(grant -> List.of(grant.role(), grant.scope()))
                .distinct()
                .count();
        if (places < grants.size()) {
            throw Refusal.invalid("grants", "names each role once per domain and facility");
        }
        return grants;
    }

    static boolean isUsername(String name) {
        return USERNAME.matcher(name).matches();
    }

    private static String username(String raw) {
        var name = raw.strip().toLowerCase(Locale.ROOT);
        if (!isUsername(name)) {
            throw Refusal.invalid(
                    "username", "has 2 to 80 letters, digits, dots, dashes, underscores or @, no dot or dash first");
        }
        return name;
    }
}
