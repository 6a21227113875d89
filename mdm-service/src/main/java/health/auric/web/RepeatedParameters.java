package health.auric.web;

import health.auric.kernel.Refusal.FieldError;
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

    private static String shown(String name) {
        return name.matches("[A-Za-z0-9_-]{1,40}") ? name : "parameter";
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Problems.isApi(request) || request.getQueryString() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var repeated = request.getParameterMap().entrySet().stream()
                .filter(parameter -> parameter.getValue().length > 1)
                .map(parameter -> new FieldError(shown(parameter.getKey()), "is there twice"))
                .toList();
        if (!repeated.isEmpty()) {
            problems.write(
                    response,
                    Problem.of(
                            ProblemKind.MALFORMED,
                            "A query parameter is there twice; write lists with commas.",
                            repeated));
            return;
        }
        chain.doFilter(request, response);
    }
}
