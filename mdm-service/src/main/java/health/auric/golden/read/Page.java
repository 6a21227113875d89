package health.auric.golden.read;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of a list; the next part begins behind its cursor. */
public record Page<T>(
        List<T> items,

        @Schema(example = "true", description = "Whether there are more behind these")
        boolean hasMore,

        @Schema(example = "q3Jm1vXn0aF1Mg", description = "Send it as cursor to get the next ones") @Nullable
        String next) {

    /** Of what was found for a limit, which is one more when there are more. */
    static <T> Page<T> of(List<T> found, int limit, Function<T, String> cursor) {
        if (found.size() <= limit) {
            return new Page<>(found, false, null);
        }
        var items = found.subList(0, limit);
        return new Page<>(items, true, cursor.apply(items.getLast()));
    }
}
