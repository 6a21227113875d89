package health.auric.model;

import java.util.List;
import java.util.Map;

/** Two attributes of which a record has one at most. */
record NotBoth(Attribute field, Attribute other) implements RecordCheck {

    @Override
    public List<Objection> apply(Map<String, Object> content) {
        return content.containsKey(field.name()) && content.containsKey(other.name())
                ? List.of(Objection.error(other.name(), "There is already a value for " + field.label() + "."))
                : List.of();
    }
}
