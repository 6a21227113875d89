package health.auric.model;

import health.auric.model.AttributeType.Code;
import health.auric.model.AttributeType.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
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
        if (fields.isEmpty()) {
            return null;
        }
        return standardizer.isEmpty()
                ? Collections.unmodifiableMap(fields)
                : together(fields, standardizer.get(), inspection);
    }

    private Object together(Map<String, Object> fields, GroupStandardizer standardizer, Inspection inspection) {
        Map<String, String> words = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (value instanceof String text) {
                words.put(name, text);
            }
        });
        var standard = standardized(words, standardizer);
        inspection.doubt(standard.remarks());
        Map<String, Object> all = new LinkedHashMap<>(fields);
        words.keySet().forEach(all::remove);
        standard.fields().forEach((name, value) -> put(all, name, value));
        return slots.ordered(all);
    }

    /** A group standardizer may split one field into others, but only into what is declared and fits. */
    private void put(Map<String, Object> all, String name, String value) {
        var field = slots.declared(name);
        boolean fits = field != null
                && !value.isBlank()
                && switch (field.type()) {
                    case Text(var max) -> value.length() <= max;
                    case Code(var list) -> list.find(value).isPresent();
                    default -> true;
                };
        if (fits) {
            all.put(name, value);
        }
    }

    private static GroupStandardized standardized(Map<String, String> fields, GroupStandardizer standardizer) {
        try {
            return standardizer.standardize(fields);
        } catch (RuntimeException broken) {
            var remark = new Remark("not-standardized", "These fields could not be brought into their standard form.");
            return new GroupStandardized(fields, java.util.List.of(remark));
        }
    }
}
