package health.auric.golden;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much a value says: the length of a text, the number of values in everything else. */
final class Completeness {

    private Completeness() {}

    static long of(@Nullable Object value) {
        return value instanceof String text ? text.length() : values(value);
    }

    private static long values(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case Map<?, ?> map ->
                map.values().stream().mapToLong(Completeness::values).sum();
            case List<?> list -> list.stream().mapToLong(Completeness::values).sum();
            default -> 1;
        };
    }
}
