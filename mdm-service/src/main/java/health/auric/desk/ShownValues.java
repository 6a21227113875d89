package health.auric.desk;

import health.auric.golden.read.GoldenName;
import health.auric.model.Attribute;
import health.auric.model.AttributeType;
import health.auric.model.DomainDefinition;
import health.auric.model.Mask;
import health.auric.ui.Shown;
import health.auric.ui.Shown.Part;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of records as people read them; literally is as a source sent them, without the labels of codes. */
record ShownValues(boolean literally) {

    static final ShownValues LABELED = new ShownValues(false);
    static final ShownValues LITERAL = new ShownValues(true);

    /** The attributes of content in declared order, labeled; names nobody declared come last. */
    List<Part> parts(DomainDefinition definition, Map<String, ?> content) {
        return fields(definition.attributes(), content);
    }

    Shown of(Optional<Attribute> attribute, @Nullable Object value) {
        return switch (value) {
            case null -> Shown.nothing();
            case List<?> many when many.isEmpty() -> Shown.nothing();
            case List<?> many when many.size() == 1 -> of(attribute, many.getFirst());
            case List<?> many ->
                Shown.many(many.stream().map(each -> of(attribute, each)).toList());
            case Map<?, ?> map -> object(attribute, map);
            default -> scalar(attribute, value.toString());
        };
    }

    private Shown scalar(Optional<Attribute> attribute, String text) {
        if (literally) {
            return Shown.text(text);
        }
        return switch (attribute.map(Attribute::type).orElse(null)) {
            case AttributeType.Code(var list) -> Shown.text(list.labelOf(text));
            case AttributeType.Identifier _ -> Shown.code(text);
            case AttributeType.Flag _ -> Shown.text(text.equals("true") ? "Yes" : "No");
            case null, default -> Shown.text(text);
        };
    }

    private Shown object(Optional<Attribute> attribute, Map<?, ?> map) {
        if (Mask.MASKED.equals(map)) {
            return Shown.masked();
        }
        return switch (attribute.map(Attribute::type).orElse(null)) {
            case AttributeType.Reference _ -> reference(map);
            case AttributeType.Group group -> Shown.group(fields(group.fields(), map));
            case AttributeType.Period _ -> Shown.text(period(map));
            case AttributeType.Sealed _ -> sealed(map);
            case AttributeType.Money _ -> Shown.text(words(map));
            case AttributeType.Quantity _ -> Shown.text(words(map));
            case null, default -> Shown.group(fields(List.of(), map));
        };
    }

    private Shown reference(Map<?, ?> map) {
        var key = Stream.of("source", "key")
                .map(map::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        if (literally) {
            return Shown.text(key.isEmpty() ? String.valueOf(map.get("golden")) : key);
        }
        if (map.get("golden") instanceof GoldenName golden) {
            var title = golden.title();
            return Shown.link(title == null ? golden.number() : title, golden.number());
        }
        return Shown.waiting(key, "waits: " + Objects.requireNonNullElse(map.get("reason"), "it leads nowhere yet"));
    }

    private static Shown sealed(Map<?, ?> map) {
        var four = map.get("lastFour");
        return Shown.text(four == null ? "sealed" : "sealed, ends in " + four);
    }

    private static String period(Map<?, ?> map) {
        var from = map.get("from");
        var to = map.get("to");
        if (from == null) {
            return "until " + to;
        }
        return to == null ? "since " + from : from + " to " + to;
    }

    private static String words(Map<?, ?> map) {
        return map.values().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private List<Part> fields(List<Attribute> declared, Map<?, ?> values) {
        var known = declared.stream()
                .filter(field -> values.get(field.name()) != null)
                .map(field -> new Part(field.label(), of(Optional.of(field), values.get(field.name()))));
        var others = values.keySet().stream()
                .filter(name ->
                        declared.stream().noneMatch(field -> field.name().equals(name)))
                .map(name -> new Part(name.toString(), of(Optional.empty(), values.get(name))));
        return Stream.concat(known, others).toList();
    }
}
