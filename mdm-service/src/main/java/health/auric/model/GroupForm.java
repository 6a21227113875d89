package health.auric.model;

import health.auric.model.AttributeType.Code;
import health.auric.model.AttributeType.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fields that belong together: each in its own form first, then all of them in the form of the group. */
record GroupForm(Slots slots, Optional<GroupStandardizer> standardizer) implements Form {

    @Override
    public @Nullable Object conform(Object raw, Inspection inspection) {
        if (!(raw instanceof Map<?, ?> map)) {
            return inspection.refuse("type", "An object with fields was expected here.");
        }
        var fields = slots.conform(map, inspection);
        return fields.isEmpty() ? null : together(fields, inspection);
    }

    private Map<String, Object> together(Map<String, Object> fields, Inspection inspection) {
        return standardizer
                .map(named -> together(fields, named, inspection))
                .orElseGet(() -> Collections.unmodifiableMap(fields));
    }

    private Map<String, Object> together(Map<String, Object> fields, GroupStandardizer named, Inspection inspection) {
        var words = words(fields);
        var standard = standardized(words, named);
        inspection.doubt(standard.remarks());
        words.keySet().forEach(fields::remove);
        standard.fields().forEach((name, value) -> put(fields, name, value));
        return slots.ordered(fields);
    }

    private static Map<String, String> words(Map<String, Object> fields) {
        Map<String, String> words = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (value instanceof String text) {
                words.put(name, text);
            }
        });
        return words;
    }

    /** A group standardizer may split one field into others, but only into what is declared and fits. */
    private void put(Map<String, Object> all, String name, String value) {
        var field = slots.declared(name);
        if (field != null && !value.isBlank() && fits(field.type(), value)) {
            all.put(name, value);
        }
    }

    private static boolean fits(AttributeType type, String value) {
        return switch (type) {
            case Text(var max) -> value.length() <= max;
            case Code(var list) -> list.keys().contains(value);
            default -> true;
        };
    }

    private static GroupStandardized standardized(Map<String, String> fields, GroupStandardizer standardizer) {
        try {
            return standardizer.standardize(fields);
        } catch (RuntimeException broken) {
            var remark = new Remark("not-standardized", "These fields could not be brought into their standard form.");
            return new GroupStandardized(fields, List.of(remark));
        }
    }
}
