package health.auric.intake.web;

import health.auric.web.StreamedBody;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Uploads are streamed to disk, so the limit for ordinary bodies is not for them. */
@Component
class UploadPath implements StreamedBody {

    static final String PATTERN = "/api/v1/sources/{source}/{domain}/batches";

    private final PathPattern path = PathPatternParser.defaultInstance.parse(PATTERN);

    @Override
    public boolean comesWith(HttpServletRequest request) {
        var inside = request.getRequestURI().substring(request.getContextPath().length());
        return request.getMethod().equals("POST") && path.matches(PathContainer.parsePath(inside));
    }
}
