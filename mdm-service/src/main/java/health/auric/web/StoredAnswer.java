package health.auric.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer as it is kept to be given again: status, body, and the headers that say something about them. */
record StoredAnswer(int status, String headers, byte[] body) {

    private static final List<String> KEPT =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.LOCATION, HttpHeaders.RETRY_AFTER);

    static StoredAnswer of(ContentCachingResponseWrapper response) {
        var headers = KEPT.stream()
                .filter(name -> response.getHeader(name) != null)
                .map(name -> name + ": " + response.getHeader(name))
                .collect(Collectors.joining("\n"));
        return new StoredAnswer(response.getStatus(), headers, response.getContentAsByteArray());
    }

    /** What was refused for now, or failed, may be tried again with the same key. */
    boolean isFinal() {
        return status < 500 && status != 401 && status != 403 && status != 429;
    }

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.lines().map(line -> line.split(": ", 2)).forEach(header -> response.setHeader(header[0], header[1]));
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
