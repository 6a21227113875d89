package health.auric.web;

import health.auric.kernel.MalformedKey;
import health.auric.kernel.Refusal;
import health.auric.kernel.Refusal.FieldError;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.TransactionException;
import org.springframework.util.MimeType;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** From exceptions to problems. Texts are ours: those of libraries quote what was sent or tell how the hub is made. */
final class Translation {

    private Translation() {}

    static Problem of(Exception exception) {
        return switch (exception) {
            case Refusal refusal -> Problem.of(refusal);
            case MalformedKey key -> malformed(key);
            case HttpMessageNotReadableException body -> UnreadableBody.problem(body);
            case TooLarge ignored -> TooLarge.problem();
            case BindException form -> fields(form.getBindingResult());
            case MethodArgumentTypeMismatchException argument -> mismatch(argument);
            case HandlerMethodValidationException arguments -> arguments(arguments);
            case ConstraintViolationException values -> values(values);
            case MissingServletRequestParameterException missing ->
                Problem.ofField(missing.getParameterName(), "is missing");
            case ServletRequestBindingException ignored ->
                Problem.of(ProblemKind.MALFORMED, "Something is missing from the request.");
            case AccessDeniedException ignored -> Problem.of(ProblemKind.FORBIDDEN, "No role allows this here.");
            case AuthenticationException ignored -> Problem.of(ProblemKind.UNAUTHENTICATED, "Send a bearer token.");
            case OptimisticLockingFailureException ignored ->
                Problem.of(ProblemKind.STALE, "Somebody else changed it at the same time. Read it again.");
            case DataIntegrityViolationException ignored ->
                Problem.of(ProblemKind.CONFLICT, "It contradicts what is there already.");
            case TransientDataAccessException ignored ->
                Problem.of(ProblemKind.UNAVAILABLE, "The database was busy. Try again.");
            case DataAccessResourceFailureException ignored -> unavailable();
            case RecoverableDataAccessException ignored -> unavailable();
            case TransactionException ignored -> unavailable();
            case ErrorResponse known -> known(known);
            default -> Problem.of(ProblemKind.INTERNAL, "Tell the operator the correlation id.");
        };
    }

    private static Problem unavailable() {
        return Problem.of(ProblemKind.UNAVAILABLE, "The database does not answer. Try again in a few seconds.");
    }

    static ProblemKind kind(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID -> ProblemKind.INVALID;
            case UNPROCESSABLE -> ProblemKind.UNPROCESSABLE;
            case FORBIDDEN -> ProblemKind.FORBIDDEN;
            case NOT_FOUND -> ProblemKind.NOT_FOUND;
            case CONFLICT -> ProblemKind.CONFLICT;
            case STALE -> ProblemKind.STALE;
            case PRECONDITION_REQUIRED -> ProblemKind.PRECONDITION_REQUIRED;
            case GONE -> ProblemKind.GONE;
            case BUSY -> ProblemKind.UNAVAILABLE;
            case TOO_LARGE -> ProblemKind.TOO_LARGE;
        };
    }

    private static Problem malformed(MalformedKey key) {
        return Problem.ofField(key.field(), String.valueOf(key.getMessage()));
    }

    private static Problem mismatch(MethodArgumentTypeMismatchException argument) {
        if (NestedExceptionUtils.getRootCause(argument) instanceof MalformedKey key) {
            return malformed(key);
        }
        return Problem.ofField(argument.getName(), "does not have the form of its kind");
    }

    private static Problem fields(BindingResult result) {
        List<FieldError> errors = result.getAllErrors().stream()
                .map(error -> error instanceof org.springframework.validation.FieldError field
                        ? new FieldError(field.getField(), message(field.isBindingFailure(), field.getDefaultMessage()))
                        : new FieldError(error.getObjectName(), message(false, error.getDefaultMessage())))
                .toList();
        return Problem.of(ProblemKind.INVALID, count(errors), errors);
    }

    private static Problem arguments(HandlerMethodValidationException invalid) {
        List<FieldError> errors = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldError(
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                message(false, error.getDefaultMessage()))))
                .toList();
        return Problem.of(ProblemKind.INVALID, count(errors), errors);
    }

    private static Problem values(ConstraintViolationException invalid) {
        List<FieldError> errors = invalid.getConstraintViolations().stream()
                .map(violation -> new FieldError(afterMethod(violation.getPropertyPath()), violation.getMessage()))
                .toList();
        return Problem.of(ProblemKind.INVALID, count(errors), errors);
    }

    private static String afterMethod(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .skip(1)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }

    /** What did not even convert has a message with the value and the Java type in it. */
    private static String message(boolean unconverted, @Nullable String message) {
        if (unconverted || message == null) {
            return "does not have the form of its kind";
        }
        return message;
    }

    private static String count(List<FieldError> errors) {
        return errors.size() == 1 ? "One field is wrong." : errors.size() + " fields are wrong.";
    }

    private static Problem known(ErrorResponse error) {
        var kind = ProblemKind.of(error.getStatusCode());
        return switch (error) {
            case HttpRequestMethodNotSupportedException ignored ->
                Problem.of(
                        kind,
                        "The header Allow names the methods that are.",
                        List.of(new FieldError("method", "is not offered here")));
            case HttpMediaTypeNotSupportedException type -> named(kind, "Content-Type", "is not " + offered(type));
            case HttpMediaTypeNotAcceptableException ignored ->
                named(kind, "Accept", "names no form of answer that is offered here");
            default -> Problem.of(kind, kind.title() + ".");
        };
    }

    private static Problem named(ProblemKind kind, String header, String message) {
        return Problem.of(kind, "The header " + header + " " + message + ".", List.of(new FieldError(header, message)));
    }

    private static String offered(HttpMediaTypeNotSupportedException type) {
        return type.getSupportedMediaTypes().isEmpty()
                ? "application/json"
                : type.getSupportedMediaTypes().stream()
                        .map(MimeType::toString)
                        .sorted()
                        .collect(Collectors.joining(" or "));
    }
}
