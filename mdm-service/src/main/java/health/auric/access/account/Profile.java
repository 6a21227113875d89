package health.auric.access.account;

import health.auric.access.Actor;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** What somebody may know and change about the own account. */
@Guarded
@Transactional
public class Profile {

    private final UserAccounts accounts;
    private final ApiTokens tokens;
    private final Passwords passwords;
    private final AccessLog log;

    Profile(UserAccounts accounts, ApiTokens tokens, Passwords passwords, AccessLog log) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.log = log;
    }

    /** Who acts and what was granted; what a token was granted counts as far as its owner holds it too. */
    public record Own(Actor actor, List<Grant> grants) {}

    @Requires(Right.READ_OWN_PROFILE)
    @Transactional(readOnly = true)
    public Own own() {
        var actor = Actors.current();
        var grants = actor.token() == null
                ? account(actor).grants()
                : tokens.findById(actor.token()).map(ApiToken::grants).orElse(List.of());
        return new Own(actor, grants);
    }

    /** Takes the present password, so that an unattended screen is not enough; ends every session. */
    @Requires(Right.CHANGE_OWN_PASSWORD)
    public void changePassword(String present, String next) {
        var actor = Actors.current();
        if (actor.kind() != Actor.Kind.USER) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "Sign in to change the password; a token cannot.");
        }
        var account = account(actor);
        if (!passwords.match(present, Optional.ofNullable(account.passwordHash()))) {
            throw Refusal.invalid("present", "is not the present password");
        }
        PasswordPolicy.check("next", next, account.username());
        account.passwordHash(passwords.hash(next));
        log.changed("user.change-password", AccessLog.Subject.USER, account.id(), Map.of());
    }

    private UserAccount account(Actor actor) {
        return accounts.findById(actor.id()).orElseThrow(() -> Refusal.notFound("user"));
    }
}
