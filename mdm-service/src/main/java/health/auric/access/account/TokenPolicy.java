package health.auric.access.account;

import health.auric.access.Actor;
import health.auric.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a token may be: at most what its owner may do, for at most two years. */
final class TokenPolicy {

    static final int MOST_PER_USER = 100;
    static final int MOST_GRANTS = 50;
    static final Duration LONGEST = Duration.ofDays(732);

    private TokenPolicy() {}

    static void check(Tokens.NewToken wish, Actor owner, Instant limit, Instant now) {
        List<Refusal.FieldError> errors = new ArrayList<>();
        if (isOdd(wish.name())) {
            errors.add(new Refusal.FieldError("name", "has 1 to 120 printable characters"));
        }
        if (!wish.expiresAt().isAfter(now) || wish.expiresAt().isAfter(now.plus(LONGEST))) {
            errors.add(new Refusal.FieldError("expiresAt", "lies in the future, at most two years from now"));
        } else if (wish.expiresAt().isAfter(limit)) {
            errors.add(new Refusal.FieldError("expiresAt", "is not later than that of the token that asks"));
        }
        grants(wish, owner, errors);
        if (!errors.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "The token cannot be issued.", errors);
        }
    }

    private static boolean isOdd(String name) {
        return name.isBlank() || name.length() > 120 || name.chars().anyMatch(Character::isISOControl);
    }

    private static void grants(Tokens.NewToken wish, Actor owner, List<Refusal.FieldError> errors) {
        if (wish.grants().isEmpty() || wish.grants().size() > MOST_GRANTS) {
            errors.add(new Refusal.FieldError("grants", "has 1 to " + MOST_GRANTS + " entries"));
            return;
        }
        for (int i = 0; i < wish.grants().size(); i++) {
            if (!owner.covers(wish.grants().get(i))) {
                errors.add(new Refusal.FieldError("grants[" + i + "]", "is more than the owner of the token may do"));
            }
        }
    }
}
