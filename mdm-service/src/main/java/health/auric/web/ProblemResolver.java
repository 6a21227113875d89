package health.auric.web;

import health.auric.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** The one place where the API's exceptions become answers; a refusal in a page becomes an error page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemResolver implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

    private final Problems problems;

    ProblemResolver(Problems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        try {
            if (Problems.isApi(request)) {
                answer(response, exception);
            } else if (exception instanceof Refusal refusal) {
                response.sendError(Translation.kind(refusal).status().value());
            } else {
                return null;
            }
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpServletResponse response, Exception exception) throws IOException {
        var problem = Translation.of(exception);
        if (problem.status() >= 500) {
            LOG.error("A request failed", withoutMessage(exception));
        }
        if (exception instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        problems.write(response, problem);
    }

    /** Messages of libraries quote values; class and place are enough to find the fault. */
    private static Throwable withoutMessage(Throwable exception) {
        var cause = exception.getCause();
        var bare = new Exception(exception.getClass().getName(), cause == null ? null : withoutMessage(cause));
        bare.setStackTrace(exception.getStackTrace());
        return bare;
    }
}
