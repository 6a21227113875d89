package health.auric.access.web;

import health.auric.access.account.SignIn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Signs in with name and password; every failure looks the same. */
class PasswordProvider implements AuthenticationProvider {

    private final SignIn signIn;
    private final Buckets addresses;

    PasswordProvider(SignIn signIn, Buckets addresses) {
        this.signIn = signIn;
        this.addresses = addresses;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        return Optional.of(given)
                .filter(attempt -> addresses.waitFor(address(attempt)).isZero())
                .flatMap(attempt -> signIn.withPassword(attempt.getName(), String.valueOf(attempt.getCredentials())))
                .map(known -> new SignedIn(known.actor(), known.stamp()))
                .orElseThrow(() -> new BadCredentialsException("Name or password is wrong."));
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
