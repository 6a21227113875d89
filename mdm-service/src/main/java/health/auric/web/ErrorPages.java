package health.auric.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.AbstractErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The last stop of what failed outside of a controller: a problem for programs, a page for people. */
@Controller
class ErrorPages extends AbstractErrorController {

    private final Problems problems;

    ErrorPages(ErrorAttributes attributes, List<ErrorViewResolver> views, Problems problems) {
        super(attributes, views);
        this.problems = problems;
    }

    @RequestMapping("/error")
    @Nullable
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = statusOf(request);
        if (Problems.isApi(request.getContextPath(), failedUri(request))) {
            problems.write(response, Problem.of(ProblemKind.of(status), "The request was refused."));
            return null;
        }
        response.setStatus(status.value());
        return page(request, response, status);
    }

    private @Nullable ModelAndView page(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws IOException {
        var page = resolveErrorView(request, response, status, Map.of("status", status.value()));
        if (page == null) {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(status.getReasonPhrase());
        }
        return page;
    }

    /** Whoever comes here by hand finds nothing. */
    private HttpStatus statusOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null
                ? HttpStatus.NOT_FOUND
                : getStatus(request);
    }

    private static String failedUri(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .map(Object::toString)
                .orElse("");
    }
}
