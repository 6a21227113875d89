package health.auric.golden;

import health.auric.model.Attribute;
import health.auric.model.AttributeType.Group;
import health.auric.model.AttributeType.Text;
import health.auric.model.DomainDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a record is shown by. */
public final class Title {

    private Title() {}

    /** Empty when nothing in the content could stand for it. */
    public static Optional<String> of(DomainDefinition definition, Map<String, Object> content) {
        var path = definition.heading().title();
        int dot = path.indexOf('.');
        var name = dot < 0 ? path : path.substring(0, dot);
        var value = first(content.get(name));
        if (value instanceof Map<?, ?> group) {
            value = dot < 0 ? words(definition, name, group) : first(group.get(path.substring(dot + 1)));
        }
        return value instanceof String text && !text.isEmpty() ? Optional.of(text) : firstText(definition, content);
    }

    /** Of a whole group: its texts, the first one set apart, as in SMITH, JOHN. */
    private static @Nullable String words(DomainDefinition definition, String name, Map<?, ?> parts) {
        var texts = definition.attribute(name).map(Attribute::type).stream()
                .flatMap(type -> type instanceof Group group ? group.fields().stream() : Stream.empty())
                .filter(field -> field.type() instanceof Text && parts.get(field.name()) instanceof String)
                .map(field -> (String) parts.get(field.name()))
                .toList();
        var rest = texts.stream().skip(1).collect(Collectors.joining(" "));
        return texts.isEmpty() ? null : texts.getFirst() + (rest.isEmpty() ? "" : ", " + rest);
    }

    private static Optional<String> firstText(DomainDefinition definition, Map<String, Object> content) {
        for (var attribute : definition.surviving()) {
            if (attribute.attribute().type() instanceof Text
                    && first(content.get(attribute.name())) instanceof String text) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Object first(@Nullable Object value) {
        return value instanceof List<?> list ? (list.isEmpty() ? null : list.getFirst()) : value;
    }
}
