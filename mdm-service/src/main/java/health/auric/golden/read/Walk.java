package health.auric.golden.read;

import health.auric.model.Attribute;
import health.auric.model.AttributeType.Group;
import health.auric.model.AttributeType.Period;
import health.auric.model.AttributeType.Reference;
import health.auric.model.Mask;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes through content in declared order and makes what is shown of it; a restricted group hides all its fields. */
final class Walk {

    private final Body body;
    private final Function<Pointer, Object> resolve;

    Walk(Body body, Function<Pointer, Object> resolve) {
        this.body = body;
        this.resolve = resolve;
    }

    Map<String, Object> shown() {
        return fields(body.definition().attributes(), body.content(), "");
    }

    private Map<String, Object> fields(List<Attribute> declared, Map<?, ?> values, String prefix) {
        var shown = new LinkedHashMap<String, Object>();
        for (var attribute : declared) {
            Optional.<Object>ofNullable(values.get(attribute.name()))
                    .map(value -> shown(attribute, value, prefix + attribute.name()))
                    .ifPresent(value -> shown.put(attribute.name(), value));
        }
        values.forEach((name, value) -> {
            if (declared.stream().noneMatch(attribute -> attribute.name().equals(name))) {
                shown.put(name.toString(), body.mask().hides(prefix + name) ? Mask.MASKED : value);
            }
        });
        return shown;
    }

    private @Nullable Object shown(Attribute attribute, Object value, String path) {
        if (body.mask().hides(attribute, path)) {
            return Mask.MASKED;
        }
        if (value instanceof List<?> many) {
            return many.stream()
                    .map(each -> one(attribute, each, path))
                    .filter(Objects::nonNull)
                    .toList();
        }
        return one(attribute, value, path);
    }

    private @Nullable Object one(Attribute attribute, Object value, String path) {
        return switch (attribute.type()) {
            case Group group when value instanceof Map<?, ?> map -> member(group, map, path);
            // As a source sent it, a group need not look like one; then nobody can tell its fields apart.
            case Group group -> hidesAny(group, path) ? Mask.MASKED : value;
            case Reference(var to)
            when value instanceof Map<?, ?> map -> resolve.apply(Pointer.of(to, map, body.home()));
            default -> value;
        };
    }

    private @Nullable Object member(Group group, Map<?, ?> map, String path) {
        return inEffect(group, map) ? fields(group.fields(), map, path + ".") : null;
    }

    private boolean hidesAny(Group group, String path) {
        return group.fields().stream().anyMatch(field -> body.mask().hides(field, path + "." + field.name()));
    }

    private boolean inEffect(Group group, Map<?, ?> map) {
        var day = body.validAt();
        return day == null
                || group.fields().stream()
                        .filter(field -> field.type() instanceof Period)
                        .allMatch(field -> Days.include(map.get(field.name()), day));
    }
}
