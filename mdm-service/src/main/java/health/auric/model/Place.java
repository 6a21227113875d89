package health.auric.model;

import health.auric.model.AttributeType.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One place of a definition, an attribute or a field of a group, from which to read every value of a record. */
record Place(Attribute attribute, @Nullable Attribute field, String path) {

    /** All places of this kind in declared order, the fields of groups among them. */
    static List<Place> of(List<Attribute> attributes, Predicate<AttributeType> kind) {
        List<Place> places = new ArrayList<>();
        for (var attribute : attributes) {
            if (kind.test(attribute.type())) {
                places.add(new Place(attribute, null, attribute.name()));
            } else if (attribute.type() instanceof Group group) {
                group.fields().stream()
                        .filter(field -> kind.test(field.type()))
                        .forEach(field -> places.add(at(attribute, field)));
            }
        }
        return List.copyOf(places);
    }

    static Place at(Attribute attribute, Attribute field) {
        return new Place(attribute, field, attribute.name() + "." + field.name());
    }

    List<String> fieldNames() {
        return attribute.type() instanceof Group group
                ? group.fields().stream().map(Attribute::name).toList()
                : List.of();
    }

    /** The places of these fields of a group. */
    List<Place> fields(List<String> names) {
        return attribute.type() instanceof Group group
                ? group.fields().stream()
                        .filter(each -> names.contains(each.name()))
                        .map(each -> at(attribute, each))
                        .toList()
                : List.of();
    }

    boolean isSingle() {
        return field == null && !attribute.many();
    }

    /** Every value that stands here in members that meet the condition. */
    List<Object> values(Map<String, ?> content, Condition where) {
        List<Object> values = new ArrayList<>();
        var value = content.get(attribute.name());
        if (value instanceof List<?> members && !where.isEmpty()) {
            value = members.stream().filter(member -> meets(member, where)).toList();
        }
        if (value != null) {
            read(value, field, 0, (one, _) -> values.add(one));
        }
        return values;
    }

    private static boolean meets(Object member, Condition where) {
        return member instanceof Map<?, ?> fields && where.isMetBy(keyed(fields));
    }

    // Conformed content has nothing but names for keys.
    @SuppressWarnings("unchecked")
    private static Map<String, ?> keyed(Map<?, ?> fields) {
        return (Map<String, ?>) fields;
    }

    AttributeType type() {
        return field == null ? attribute.type() : field.type();
    }

    /** Every value that stands here, with the number of values before it. */
    void read(Map<String, ?> content, BiConsumer<Object, Integer> reader) {
        var value = content.get(attribute.name());
        if (value != null) {
            read(value, field, 0, reader);
        }
    }

    private static int read(
            @Nullable Object value, @Nullable Attribute field, int before, BiConsumer<Object, Integer> reader) {
        int seen = before;
        if (value instanceof List<?> list) {
            for (var one : list) {
                seen = read(one, field, seen, reader);
            }
        } else if (field != null && value instanceof Map<?, ?> member) {
            seen = read(member.get(field.name()), null, seen, reader);
        } else if (field == null && value != null) {
            reader.accept(value, seen++);
        }
        return seen;
    }
}
