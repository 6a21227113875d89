package health.auric.model;

import java.util.List;
import java.util.Map;

/** An attribute that makes no sense without another one. */
record RequiredWith(Attribute field, String needs) implements RecordCheck {

    @Override
    public List<Objection> apply(Map<String, Object> content) {
        return content.containsKey(field.name()) && !content.containsKey(needs)
                ? List.of(Objection.error(needs, "A value is required here because " + field.label() + " has one."))
                : List.of();
    }
}
