package health.auric.access.web;

import health.auric.access.account.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Keeps in the session who signed in and when, as one line of text, and asks for the rights anew with every request.
 * So a role that was taken away is gone at once, on every node, and there are no objects to deserialize.
 */
class SessionActors implements SecurityContextRepository {

    static final String ATTRIBUTE = "auric.signedIn";
    static final Duration LONGEST = Duration.ofHours(12);

    private final SignIn signIn;
    private final Clock clock;

    SessionActors(SignIn signIn, Clock clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings({"deprecation", "removal"})
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    private SecurityContext load(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return SecurityContextHolder.createEmptyContext();
        }
        return actor(session)
                .<SecurityContext>map(SecurityContextImpl::new)
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    private Optional<SignedIn> actor(HttpSession session) {
        var line = session.getAttribute(ATTRIBUTE);
        if (!(line instanceof String text)) {
            return Optional.empty();
        }
        var parts = text.split(" ", 3);
        if (clock.instant().isAfter(Instant.parse(parts[2]).plus(LONGEST))) {
            return Optional.empty();
        }
        return signIn.resume(UUID.fromString(parts[0]), Integer.parseInt(parts[1]))
                .map(known -> new SignedIn(known.actor(), known.stamp()));
    }

    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, @Nullable HttpServletResponse response) {
        if (context.getAuthentication() instanceof SignedIn signedIn) {
            var line = signedIn.getPrincipal().id() + " " + signedIn.stamp() + " " + clock.instant();
            request.getSession().setAttribute(ATTRIBUTE, line);
        } else if (request.getSession(false) != null) {
            request.getSession(false).removeAttribute(ATTRIBUTE);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) != null;
    }
}
