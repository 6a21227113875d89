package health.auric.desk;

import health.auric.kernel.Refusal;
import java.util.Optional;

/** To a page, what the actor may not know of is simply not there. */
final class Absent {

    private Absent() {}

    static <T> Optional<T> orRethrow(Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
            return Optional.empty();
        }
        throw refusal;
    }
}
