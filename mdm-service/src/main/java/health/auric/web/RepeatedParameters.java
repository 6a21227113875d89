package health.auric.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a query parameter of the API that is there twice: which one counts is what attackers play with. */
@Component
class RepeatedParameters extends OncePerRequestFilter {

    private final Problems problems;

    RepeatedParameters(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Problems.isApi(request) || request.getQueryString() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean repeated = request.getParameterMap().values().stream().anyMatch(values -> values.length > 1);
        if (repeated) {
            problems.write(
                    response, ProblemKind.MALFORMED, "A query parameter is there twice; write lists with commas.");
            return;
        }
        chain.doFilter(request, response);
    }
}
