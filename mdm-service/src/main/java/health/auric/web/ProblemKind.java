package health.auric.web;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** The problems the API knows; a client may rely on their types. */
public enum ProblemKind {
    MALFORMED(HttpStatus.BAD_REQUEST, "The request cannot be read"),
    INVALID(HttpStatus.BAD_REQUEST, "The request is not valid"),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "A valid token is needed"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "This is not allowed"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing here"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This method is not offered here"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "This form of answer is not offered"),
    CONFLICT(HttpStatus.CONFLICT, "The present state forbids this"),
    GONE(HttpStatus.GONE, "This is not kept any more"),
    STALE(HttpStatus.PRECONDITION_FAILED, "It changed since it was read"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large"),
    UNSUPPORTED_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This type of body is not understood"),
    UNPROCESSABLE(HttpStatus.UNPROCESSABLE_CONTENT, "The content does not conform"),
    PRECONDITION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED, "The version that was read is missing"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The hub cannot answer now"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "The hub failed");

    private final HttpStatus status;
    private final String title;

    ProblemKind(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The kind for a status that nothing more precise is known about. */
    static ProblemKind of(HttpStatusCode status) {
        var fallback = status.is4xxClientError() ? MALFORMED : INTERNAL;
        return Arrays.stream(values())
                .filter(kind -> kind.status.value() == status.value())
                .findFirst()
                .orElse(fallback);
    }

    public HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    URI type() {
        return URI.create("urn:auric:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
