package health.auric.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The declared attributes of a record, or fields of a group, with the form of each, in declared order. */
final class Slots {

    private record Slot(String name, boolean required, Form form) {}

    private final Slot[] slots;
    private final Map<String, Attribute> declared = new LinkedHashMap<>();

    Slots(List<Attribute> attributes, Forms forms) {
        slots = attributes.stream()
                .map(attribute -> new Slot(attribute.name(), attribute.required(), forms.of(attribute)))
                .toArray(Slot[]::new);
        attributes.forEach(attribute -> declared.put(attribute.name(), attribute));
    }

    @Nullable
    Attribute declared(String name) {
        return declared.get(name);
    }

    /** The values that are left, in declared order, in a map the caller may still change. */
    Map<String, Object> conform(Map<?, ?> raw, Inspection inspection) {
        Map<String, Object> content = new LinkedHashMap<>();
        int met = 0;
        for (var slot : slots) {
            met += take(slot, raw.get(slot.name()), content, inspection);
        }
        if (met < raw.size()) {
            Parts.unknown(raw, declared.keySet(), inspection);
        }
        return content;
    }

    /** Answers how many names of the raw record this was: one or none. */
    private static int take(Slot slot, @Nullable Object given, Map<String, Object> content, Inspection inspection) {
        var value = value(slot, given, inspection);
        if (value != null) {
            content.put(slot.name(), value);
        }
        return given == null ? 0 : 1;
    }

    private static @Nullable Object value(Slot slot, @Nullable Object given, Inspection inspection) {
        if (given == null && !slot.required()) {
            return null;
        }
        int mark = inspection.into(slot.name());
        var value = conformed(slot, given, inspection);
        inspection.back(mark);
        return value;
    }

    private static @Nullable Object conformed(Slot slot, @Nullable Object given, Inspection inspection) {
        int errors = inspection.errors();
        var value = given == null ? null : slot.form().conform(given, inspection);
        if (value == null && slot.required() && inspection.errors() == errors) {
            inspection.refuse("required", "A value is required here.");
        }
        return value;
    }

    /** The same values in declared order, and only declared ones. */
    Map<String, Object> ordered(Map<String, Object> values) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (var slot : slots) {
            var value = values.get(slot.name());
            if (value != null) {
                ordered.put(slot.name(), value);
            }
        }
        return Collections.unmodifiableMap(ordered);
    }
}
