package health.auric.demo;

/** The command was called in a way it cannot follow; the message says which argument is at fault. */
final class UsageError extends RuntimeException {

    UsageError(String message) {
        super(message);
    }
}
