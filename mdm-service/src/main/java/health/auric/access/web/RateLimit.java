package health.auric.access.web;

import health.auric.access.Actor;
import health.auric.access.Actors;
import health.auric.web.ProblemKind;
import health.auric.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** So many requests per minute for each token, and for each address that comes without one. */
class RateLimit extends OncePerRequestFilter {

    private final Buckets buckets;
    private final Problems problems;

    RateLimit(Buckets buckets, Problems problems) {
        this.buckets = buckets;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = buckets.waitFor(key(request));
        if (wait.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = Math.max(1, wait.plus(Duration.ofMillis(999)).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        problems.write(response, ProblemKind.TOO_MANY_REQUESTS, "Try again in " + seconds + " seconds.");
    }

    private static String key(HttpServletRequest request) {
        return Actors.find().map(Actor::token).map(Object::toString).orElseGet(request::getRemoteAddr);
    }
}
