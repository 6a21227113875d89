package health.auric.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON Schema (2020-12) of a domain's content in standard form. The door takes more, say a label instead of its
 * code; what comes out of it has exactly this form.
 */
public final class JsonSchema {

    private final DomainDefinition definition;
    private final SchemaParts parts = new SchemaParts();

    private JsonSchema(DomainDefinition definition) {
        this.definition = definition;
    }

    /** As plain maps and lists, ready to be written as JSON. */
    public static Map<String, Object> of(DomainDefinition definition) {
        return new JsonSchema(definition).schema();
    }

    private Map<String, Object> schema() {
        var heading = definition.heading();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "/api/v1/domains/" + heading.name() + "/schema");
        schema.put("title", heading.one());
        schema.put("description", heading.about());
        schema.put("x-auric-version", heading.version());
        schema.putAll(object(definition.attributes()));
        schema.put("$defs", parts.definitions());
        return schema;
    }

    private Map<String, Object> object(List<Attribute> attributes) {
        Map<String, Object> properties = new LinkedHashMap<>();
        attributes.forEach(attribute -> properties.put(attribute.name(), property(attribute)));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("required", required(attributes));
        object.put("additionalProperties", false);
        return object;
    }

    private static List<String> required(List<Attribute> attributes) {
        return attributes.stream()
                .filter(Attribute::required)
                .map(Attribute::name)
                .toList();
    }

    private Map<String, Object> property(Attribute attribute) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("title", attribute.label());
        attribute.about().ifPresent(about -> property.put("description", about));
        property.putAll(attribute.many() ? list(attribute) : one(attribute));
        property.put("x-auric-type", attribute.type().word());
        property.put("x-auric-sensitivity", attribute.sensitivity().word());
        if (attribute.local()) {
            property.put("x-auric-local", true);
        }
        return property;
    }

    private Map<String, Object> list(Attribute attribute) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", one(attribute));
        list.put("minItems", 1);
        list.put("maxItems", attribute.most());
        list.put("uniqueItems", true);
        return list;
    }

    private Map<String, Object> one(Attribute attribute) {
        return attribute.type() instanceof AttributeType.Group group
                ? parts.define("group-" + attribute.name(), () -> object(group.fields()))
                : parts.of(attribute.type());
    }
}
