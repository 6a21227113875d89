package health.auric.web;

import health.auric.kernel.Refusal;
import health.auric.kernel.Refusal.FieldError;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** What the API answers when it cannot do what was asked (RFC 9457). Ids and names of fields, never their values. */
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        @Nullable String correlationId,
        List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem of(ProblemKind kind, String detail) {
        return of(kind, detail, List.of());
    }

    public static Problem of(ProblemKind kind, String detail, List<FieldError> errors) {
        return new Problem(kind.type(), kind.title(), kind.status().value(), detail, MDC.get("correlationId"), errors);
    }

    /** As the API would answer this refusal. */
    public static Problem of(Refusal refusal) {
        return of(Translation.kind(refusal), String.valueOf(refusal.getMessage()), refusal.errors());
    }

    static Problem ofField(String field, String message) {
        return of(ProblemKind.INVALID, "One field is wrong.", List.of(new FieldError(field, message)));
    }
}
