package health.auric.web;

import health.auric.kernel.MalformedKey;
import health.auric.kernel.Refusal.FieldError;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where a body is wrong: the path of the field, or the line and column. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Problem problem(HttpMessageNotReadableException exception) {
        if (causes(exception).anyMatch(TooLarge.class::isInstance)) {
            return TooLarge.problem();
        }
        if (causes(exception).anyMatch(CharacterCodingException.class::isInstance)) {
            return malformed("is not JSON in UTF-8");
        }
        return causes(exception)
                .filter(JacksonException.class::isInstance)
                .map(JacksonException.class::cast)
                .findFirst()
                .map(UnreadableBody::json)
                .orElseGet(() -> malformed("is missing or cannot be read"));
    }

    private static Problem json(JacksonException exception) {
        return switch (exception) {
            case UnrecognizedPropertyException unknown -> Problem.ofField(path(unknown), "is not a field of this body");
            case InputCoercionException number -> Problem.ofField(path(number), "is a number out of range");
            case DatabindException mismatch -> Problem.ofField(path(mismatch), reason(mismatch));
            case StreamReadException syntax when isDuplicate(syntax) -> malformed("has a field twice" + place(syntax));
            case StreamConstraintsException ignored ->
                malformed("is nested too deeply, or has a name or number that is too long");
            default -> malformed("is not JSON in UTF-8" + place(exception));
        };
    }

    private static Problem malformed(String message) {
        return Problem.of(ProblemKind.MALFORMED, "The body " + message + ".", List.of(new FieldError("body", message)));
    }

    private static boolean isDuplicate(StreamReadException syntax) {
        return syntax.getOriginalMessage().startsWith("Duplicate");
    }

    private static String reason(DatabindException mismatch) {
        return causes(mismatch)
                .filter(MalformedKey.class::isInstance)
                .map(cause -> String.valueOf(cause.getMessage()))
                .findFirst()
                .orElse("is missing or does not have the form of its kind");
    }

    private static String place(JacksonException exception) {
        var location = exception.getLocation();
        if (location == null || location.getLineNr() < 1) {
            return "";
        }
        return " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** As in {@code grants[2].role}; names from the sender are cut, they are only there to find the place. */
    private static String path(JacksonException exception) {
        var path = new StringBuilder();
        for (var step : exception.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? "body" : path.substring(0, Math.min(path.length(), 200));
    }

    private static Stream<Throwable> causes(Throwable exception) {
        return Stream.iterate(exception, cause -> cause != null, Throwable::getCause);
    }
}
