package health.auric.web;

import health.auric.kernel.Refusal.FieldError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import tools.jackson.databind.json.JsonMapper;

/** Answers a problem where the server refuses a request of the API before the hub has seen it. */
class ProblemReport extends ErrorReportValve {

    private final JsonMapper json;

    ProblemReport(JsonMapper json) {
        this.json = json;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (!isForPrograms(request)) {
            super.report(request, response, failure);
        } else if (response.getStatus() >= 400 && response.getContentWritten() == 0 && response.setErrorReported()) {
            write(response);
        }
    }

    private static boolean isForPrograms(Request request) {
        String uri = request.getRequestURI();
        return uri == null || Problems.isApi("", uri);
    }

    private void write(Response response) {
        var kind = ProblemKind.of(HttpStatusCode.valueOf(response.getStatus()));
        var problem = Problem.of(
                kind,
                "The address or a header is not well-formed.",
                List.of(new FieldError("address or header", "is not well-formed")));
        try {
            response.setContentType(Problem.MEDIA_TYPE);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(json.writeValueAsBytes(problem));
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
