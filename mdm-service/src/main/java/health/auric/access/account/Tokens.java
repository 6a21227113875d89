package health.auric.access.account;

import health.auric.access.Actor;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.annotation.Transactional;

/** Issues and revokes API tokens. */
@Guarded
@Transactional
public class Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);

    private final ApiTokens tokens;
    private final UserAccounts users;
    private final Clock clock;
    private final AccessLog log;

    Tokens(ApiTokens tokens, UserAccounts users, Clock clock, AccessLog log) {
        this.tokens = tokens;
        this.users = users;
        this.clock = clock;
        this.log = log;
    }

    /** What somebody asks for. */
    public record NewToken(String name, Instant expiresAt, List<Grant> grants) {

        public NewToken {
            grants = List.copyOf(grants);
        }
    }

    /** A new token with its secret, which nobody can read again. */
    public record Issued(Token token, String secret) {

        /** Never the secret: this could end up in a log. */
        @Override
        public String toString() {
            return "Issued[" + token.id() + "]";
        }
    }

    @Requires(Right.READ_OWN_PROFILE)
    @Transactional(readOnly = true)
    public List<Token> own() {
        return of(Actors.current().id());
    }

    @Requires(Right.READ_ACCESS)
    @Transactional(readOnly = true)
    public List<Token> ofUser(UUID user) {
        return of(user);
    }

    /** A token for the current actor, for at most what the actor may do. */
    @Requires(Right.ISSUE_OWN_TOKEN)
    public Issued issue(NewToken wish) {
        var actor = Actors.current();
        TokenPolicy.check(wish, actor, limitOf(actor), clock.instant());
        return save(actor.id(), wish);
    }

    /** A token for a program that has an account but does not sign in. */
    @Requires(Right.ADMINISTER_ACCESS)
    public Issued issueFor(UUID user, NewToken wish) {
        var owner = users.findById(user).orElseThrow(() -> Refusal.notFound("user"));
        TokenPolicy.check(wish, SignIn.actorOf(owner), Instant.MAX, clock.instant());
        return save(user, wish);
    }

    @Requires(Right.ISSUE_OWN_TOKEN)
    public void revoke(UUID id) {
        revoke(Actors.current().id(), id);
    }

    @Requires(Right.ADMINISTER_ACCESS)
    public void revokeOf(UUID user, UUID id) {
        revoke(user, id);
    }

    private List<Token> of(UUID user) {
        return tokens.findByUserIdOrderByCreatedAt(user).stream()
                .map(ApiToken::view)
                .toList();
    }

    /** What a token issues must not outlive it. */
    private Instant limitOf(Actor actor) {
        if (actor.token() == null) {
            return Instant.MAX;
        }
        return tokens.findById(actor.token()).map(ApiToken::expiresAt).orElse(Instant.MIN);
    }

    private Issued save(UUID owner, NewToken wish) {
        if (tokens.countByUserId(owner) >= TokenPolicy.MOST_PER_USER) {
            throw Refusal.conflict("This account has as many tokens as it can have.");
        }
        var secret = TokenSecret.random();
        var actor = Actors.current();
        var token = tokens.save(new ApiToken(owner, actor.token(), secret, wish, clock.instant()));
        LOG.info("Token {} of user {} issued by {}", token.getId(), owner, actor.id());
        tell(
                "token.issue",
                token.getId(),
                owner,
                Map.of(
                        "grants",
                        AccountChange.words(token.grants()),
                        "expiresAt",
                        token.expiresAt().toString()));
        return new Issued(token.view(), secret.text());
    }

    private void revoke(UUID owner, UUID id) {
        var token = tokens.findById(id)
                .filter(candidate -> candidate.userId().equals(owner))
                .orElseThrow(() -> Refusal.notFound("token"));
        int revoked = tokens.revoke(token.getId(), clock.instant());
        LOG.info(
                "Token {} of user {} revoked by {}, {} in all",
                id,
                owner,
                Actors.current().id(),
                revoked);
        tell("token.revoke", id, owner, Map.of("revoked", revoked));
    }

    private void tell(String action, UUID token, UUID owner, Map<String, ?> detail) {
        var all = new LinkedHashMap<String, Object>(detail);
        all.put("owner", owner.toString());
        log.changed(action, AccessLog.Subject.TOKEN, token, all);
    }
}
