package health.auric.desk;

import health.auric.access.Actors;
import health.auric.access.Right;
import health.auric.access.account.Tokens;
import health.auric.access.account.User;
import health.auric.access.account.Users;
import health.auric.kernel.Refusal;
import health.auric.ui.Choice;
import health.auric.ui.Outcome;
import health.auric.ui.TokenDesk;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** API tokens: issuing, listing, revoking. */
@Component
class TokenCounter implements TokenDesk {

    private final Tokens tokens;
    private final Users users;
    private final Clock clock;

    TokenCounter(Tokens tokens, Users users, Clock clock) {
        this.tokens = tokens;
        this.users = users;
        this.clock = clock;
    }

    @Override
    public List<TokenDesk.Token> own() {
        var owner = users.own();
        return tokens.own().stream().map(token -> view(token, owner)).toList();
    }

    @Override
    public List<TokenDesk.Token> others() {
        if (!Actors.current().may(Right.READ_ACCESS)) {
            return List.of();
        }
        var self = Actors.current().id();
        return users.after("", Users.MOST_LISTED).stream()
                .filter(user -> !user.id().equals(self))
                .flatMap(user -> tokens.ofUser(user.id()).stream().map(token -> view(token, user)))
                .toList();
    }

    @Override
    public List<Choice> scopes() {
        return users.own().grants().stream().map(GrantWords::choice).toList();
    }

    @Override
    public Outcome<IssuedToken> issue(NewToken wish) {
        return Outcomes.of(() -> {
            var grants = wish.scopes().stream().map(GrantWords::parse).toList();
            var issued = tokens.issue(new Tokens.NewToken(wish.name(), endOf(wish.expires()), grants));
            return new IssuedToken(
                    issued.token().id().toString(), issued.token().name(), issued.secret());
        });
    }

    @Override
    public Outcome<String> revoke(String token) {
        return Outcomes.of(() -> {
            var id = UUID.fromString(token);
            if (tokens.own().stream().anyMatch(own -> own.id().equals(id))) {
                tokens.revoke(id);
            } else {
                tokens.revokeOf(ownerOf(id), id);
            }
            return token;
        });
    }

    private UUID ownerOf(UUID token) {
        return users.after("", Users.MOST_LISTED).stream()
                .map(User::id)
                .filter(user ->
                        tokens.ofUser(user).stream().anyMatch(each -> each.id().equals(token)))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("token"));
    }

    private static Instant endOf(@Nullable LocalDate day) {
        return day == null
                ? Instant.EPOCH
                : day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private TokenDesk.Token view(health.auric.access.account.Token token, User owner) {
        return new TokenDesk.Token(
                token.id().toString(),
                token.name(),
                owner.displayName(),
                token.prefix(),
                token.grants().stream().map(GrantWords::label).toList(),
                state(token),
                token.createdAt(),
                token.expiresAt(),
                token.lastUsedAt());
    }

    private State state(health.auric.access.account.Token token) {
        if (token.revokedAt() != null) {
            return State.REVOKED;
        }
        return token.expiresAt().isAfter(clock.instant()) ? State.ACTIVE : State.EXPIRED;
    }
}
