package health.auric.ui;

import health.auric.ui.Outcome.Done;
import health.auric.ui.Outcome.Invalid;
import health.auric.ui.Outcome.Stale;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class FakeTokenDesk implements TokenDesk {

    static final String SECRET = "auric_7GkQ2vLx9wTfR4mZc8NbJs5yHd3PaE6u";

    final List<Token> own = new ArrayList<>();
    final List<Token> others = new ArrayList<>();

    @Nullable
    NewToken issued;

    FakeTokenDesk() {
        reset();
    }

    void reset() {
        issued = null;
        var now = Instant.now();
        own.clear();
        own.add(token(
                "t1",
                "Nightly supplier load",
                "Dana Okafor",
                State.ACTIVE,
                now.plus(Duration.ofDays(70)),
                now.minus(Duration.ofHours(9))));
        own.add(token("t2", "Trial script", "Dana Okafor", State.EXPIRED, now.minus(Duration.ofDays(3)), null));
        others.clear();
        others.add(token("t3", "Warehouse feed", "Priya Nair", State.REVOKED, null, now.minus(Duration.ofDays(40))));
    }

    @Override
    public List<Token> own() {
        return List.copyOf(own);
    }

    @Override
    public List<Token> others() {
        return List.copyOf(others);
    }

    @Override
    public List<Choice> scopes() {
        return List.of(
                new Choice("land", "Land records", "Send source records, one by one or in batches."),
                new Choice("read", "Read golden records", "Read, search and export what the owner may see."),
                new Choice("feed", "Follow the feed", "Read the numbered feed from any position."));
    }

    @Override
    public Outcome<IssuedToken> issue(NewToken token) {
        if (token.scopes().isEmpty()) {
            return new Invalid<>(Map.of("scopes", "Choose at least one scope."));
        }
        issued = token;
        return new Done<>(new IssuedToken("t9", token.name(), SECRET));
    }

    @Override
    public Outcome<String> revoke(String token) {
        return own.removeIf(known -> known.id().equals(token))
                ? new Done<>(token)
                : new Stale<>("The token was revoked already.");
    }

    private static Token token(
            String id, String name, String owner, State state, @Nullable Instant expires, @Nullable Instant used) {
        var created = Instant.now().minus(Duration.ofDays(90));
        return new Token(id, name, owner, "auric_" + id, List.of("land", "read"), state, created, expires, used);
    }
}
