package health.auric.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 503 while the ground is gone; before security, which needs the ground itself. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class GroundFilter extends OncePerRequestFilter {

    private static final String SENTENCE = "The database does not answer. Try again in a few seconds.";
    private static final String SECONDS = "5";

    private final List<Ground> grounds;
    private final Problems problems;

    GroundFilter(List<Ground> grounds, Problems problems) {
        this.grounds = List.copyOf(grounds);
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (grounds.stream().allMatch(Ground::holds)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        if (Problems.isApi(request)) {
            problems.write(response, ProblemKind.UNAVAILABLE, SENTENCE);
        } else {
            page(response);
        }
    }

    // Plain, because the pages of the hub look things up while they are made.
    private static void page(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write(SENTENCE.getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }
}
