package health.auric.kernel;

import java.util.List;

/**
 * A request the hub will not fulfill, for a reason its sender can act on. Modules name their own by a subclass; the API
 * answers each kind with its own problem. The message is for people and never contains a value that was sent.
 */
public class Refusal extends RuntimeException {

    /** What kind of refusal; decides the answer's status. */
    public enum Kind {
        INVALID,
        /** Well-formed, but its content does not conform. */
        UNPROCESSABLE,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        STALE,
        PRECONDITION_REQUIRED,
        GONE,
        BUSY,
        TOO_LARGE
    }

    /** One field that is wrong, and why. */
    public record FieldError(String field, String message) {}

    private final Kind kind;

    @SuppressWarnings("serial")
    private final List<FieldError> errors;

    public Refusal(Kind kind, String message, List<FieldError> errors) {
        super(message);
        this.kind = kind;
        this.errors = List.copyOf(errors);
    }

    public Refusal(Kind kind, String message) {
        this(kind, message, List.of());
    }

    /** There is none such, or none the actor may know of. */
    public static Refusal notFound(String what) {
        return new Refusal(Kind.NOT_FOUND, "There is no such " + what + ".");
    }

    /** There is none such, as the field names it. */
    public static Refusal notFound(String what, String field) {
        var message = "There is no such " + what + ".";
        return new Refusal(Kind.NOT_FOUND, message, List.of(new FieldError(field, "is of none the hub knows")));
    }

    /** The request contradicts the present state. */
    public static Refusal conflict(String message) {
        return new Refusal(Kind.CONFLICT, message);
    }

    /** It changed since it was read. */
    public static Refusal stale(String what) {
        return new Refusal(
                Kind.STALE,
                "The " + what + " changed since it was read. Read it again.",
                List.of(new FieldError("If-Match", "is not the version it is in now")));
    }

    public static Refusal invalid(String field, String message) {
        return new Refusal(Kind.INVALID, "One field is wrong.", List.of(new FieldError(field, message)));
    }

    public Kind kind() {
        return kind;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
