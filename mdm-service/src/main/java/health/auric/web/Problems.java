package health.auric.web;

import health.auric.kernel.Refusal.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems from wherever they are found: filters, security, controllers, the server's own errors. */
@Component
public class Problems {

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    public void write(HttpServletResponse response, ProblemKind kind, String detail) throws IOException {
        write(response, Problem.of(kind, detail));
    }

    /** A request that is refused before anybody looked at it, for its address or a header. */
    public void refuse(HttpServletRequest request, HttpServletResponse response, String what) throws IOException {
        if (isApi(request)) {
            write(
                    response,
                    Problem.of(
                            ProblemKind.MALFORMED,
                            "The " + what + " is not well-formed.",
                            List.of(new FieldError(what, "is not well-formed"))));
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    void write(HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        // Only the body is thrown away: headers such as Allow and the security headers stay.
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        if (problem.status() == ProblemKind.UNAVAILABLE.status().value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        response.getOutputStream().write(json.writeValueAsBytes(problem));
        response.flushBuffer();
    }

    /** Programs get problems, browsers get pages. */
    static boolean isApi(HttpServletRequest request) {
        return isApi(request.getContextPath(), request.getRequestURI());
    }

    static boolean isApi(String contextPath, String uri) {
        return uri.startsWith(contextPath + "/api/");
    }
}
