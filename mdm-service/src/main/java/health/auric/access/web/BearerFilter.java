package health.auric.access.web;

import health.auric.access.Actor;
import health.auric.access.account.SignIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognizes who calls the API by the bearer token; never by a cookie, never by the address. */
class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final int LONGEST = 200;

    private final SignIn signIn;

    BearerFilter(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        bearer(request).ifPresent(BearerFilter::signIn);
        chain.doFilter(request, response);
    }

    private Optional<Actor> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.length() <= LONGEST)
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .flatMap(header -> signIn.withToken(header.substring(SCHEME.length())));
    }

    private static void signIn(Actor actor) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new SignedIn(actor, 0)));
    }
}
