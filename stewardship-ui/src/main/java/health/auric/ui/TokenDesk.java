package health.auric.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** API tokens: one's own, and everybody's for who administers them. */
public interface TokenDesk {

    List<Token> own();

    /** Empty for who may not see other people's tokens. */
    List<Token> others();

    /** The scopes the signed-in person may hand to a token. */
    List<Choice> scopes();

    /** Fields: {@code name}, {@code scopes}, {@code expires}. */
    Outcome<IssuedToken> issue(NewToken token);

    Outcome<String> revoke(String token);

    /** A token without its secret. {@code start} is the public beginning of the secret that tells tokens apart. */
    record Token(
            String id,
            String name,
            String owner,
            String start,
            List<String> scopes,
            State state,
            Instant created,
            @Nullable Instant expires,
            @Nullable Instant lastUsed) {

        public Token {
            scopes = List.copyOf(scopes);
        }
    }

    /** Whether a token still opens anything. */
    enum State {
        ACTIVE,
        EXPIRED,
        REVOKED
    }

    /** The form for a new token; it ends at the end of that day. */
    record NewToken(
            String name, List<String> scopes, @Nullable LocalDate expires) {

        public NewToken {
            scopes = List.copyOf(scopes);
        }
    }

    /** A new token with its secret, which is shown once and never again. */
    record IssuedToken(String id, String name, String secret) {

        @Override
        public String toString() {
            return "IssuedToken[" + id + "]";
        }
    }
}
