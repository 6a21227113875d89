package health.auric.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody left out of JSON is empty, not null. */
final class Given {

    private Given() {}

    static <T> List<T> list(@Nullable List<T> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).toList();
    }

    static <T> Map<String, List<T>> lists(@Nullable Map<String, List<T>> given) {
        return given == null
                ? Map.of()
                : given.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> list(entry.getValue())));
    }

    static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
