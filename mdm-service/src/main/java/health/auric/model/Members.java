package health.auric.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The members of a group in conformed content, one or many, each with its path. */
record Members(String path, Map<?, ?> fields) {

    static List<Members> of(Map<String, Object> content, String attribute) {
        var value = content.get(attribute);
        if (value instanceof List<?> many) {
            return IntStream.range(0, many.size())
                    .mapToObj(i -> of(attribute + "[" + i + "]", many.get(i)))
                    .flatMap(Optional::stream)
                    .toList();
        }
        return of(attribute, value).stream().toList();
    }

    private static Optional<Members> of(String path, @Nullable Object value) {
        return value instanceof Map<?, ?> fields ? Optional.of(new Members(path, fields)) : Optional.empty();
    }

    Optional<String> text(String field) {
        return fields.get(field) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    String pathOf(String field) {
        return path + "." + field;
    }
}
