package health.auric.desk;

import health.auric.kernel.Refusal;
import health.auric.ui.Outcome;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Turns a command's refusal into what its page shows. */
final class Outcomes {

    private Outcomes() {}

    static <T> Outcome<T> of(Supplier<T> command) {
        try {
            return new Outcome.Done<>(command.get());
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    private static <T> Outcome<T> refused(Refusal refusal) {
        return switch (refusal.kind()) {
            case STALE, PRECONDITION_REQUIRED -> new Outcome.Stale<>(sentence(refusal));
            case INVALID, UNPROCESSABLE -> new Outcome.Invalid<>(fieldErrors(refusal));
            case CONFLICT, FORBIDDEN -> new Outcome.Invalid<>(Map.of(Outcome.Invalid.FORM, sentence(refusal)));
            case NOT_FOUND, GONE, BUSY, TOO_LARGE -> throw refusal;
        };
    }

    private static String sentence(Refusal refusal) {
        return String.valueOf(refusal.getMessage());
    }

    private static Map<String, String> fieldErrors(Refusal refusal) {
        if (refusal.errors().isEmpty()) {
            return Map.of(Outcome.Invalid.FORM, sentence(refusal));
        }
        return refusal.errors().stream()
                .collect(Collectors.toMap(
                        Refusal.FieldError::field, Refusal.FieldError::message, (one, other) -> one + " " + other));
    }
}
