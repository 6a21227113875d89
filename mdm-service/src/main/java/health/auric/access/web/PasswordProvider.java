package health.auric.access.web;

import health.auric.access.account.SignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Signs in with name and password; too many tries are told the same way for names that exist and names that do not. */
class PasswordProvider implements AuthenticationProvider {

    private final SignIn signIn;
    private final Buckets addresses;

    PasswordProvider(SignIn signIn, Buckets addresses) {
        this.signIn = signIn;
        this.addresses = addresses;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        if (!addresses.waitFor(address(given)).isZero()) {
            throw new LockedException("Too many tries.");
        }
        return switch (signIn.withPassword(given.getName(), String.valueOf(given.getCredentials()))) {
            case SignIn.Known(var actor, var stamp) -> new SignedIn(actor, stamp);
            case SignIn.Failed.WRONG -> throw new BadCredentialsException("Name or password is wrong.");
            case SignIn.Failed.TOO_MANY_TRIES -> throw new LockedException("Too many tries.");
        };
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }

    @Override
    public boolean supports(@Nullable Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.equals(type);
    }
}
