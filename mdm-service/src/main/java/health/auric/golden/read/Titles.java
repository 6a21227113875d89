package health.auric.golden.read;

import health.auric.model.DomainDefinition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The title a version had; only that of the last one is stored. */
final class Titles {

    private Titles() {}

    static String of(DomainDefinition definition, Map<String, ?> content, String stored, boolean last) {
        return last ? stored : Objects.requireNonNullElse(text(content.get(definition.heading().title())), stored);
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case List<?> many -> many.isEmpty() ? null : text(many.getFirst());
            case Map<?, ?> parts -> text(parts.get("name"));
            default -> value.toString();
        };
    }
}
