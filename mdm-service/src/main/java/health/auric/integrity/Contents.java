package health.auric.integrity;

import health.auric.kernel.DomainName;
import health.auric.model.DomainDefinition;
import health.auric.model.DomainDefinitions;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads stored content as the lane does, to find out again what follows from it. */
final class Contents {

    private static final TypeReference<Map<String, Object>> CONTENT = new TypeReference<>() {};

    private final DomainDefinitions definitions;
    private final JsonMapper json;

    Contents(DomainDefinitions definitions, JsonMapper json) {
        this.definitions = definitions;
        this.json = json.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    /** The definition a content was made by; empty when that has changed since, for then other things follow from it. */
    Optional<DomainDefinition> definition(String domain, int version) {
        return definitions.find(new DomainName(domain)).filter(present -> present.version() == version);
    }

    Map<String, Object> read(String content) {
        return json.readValue(content, CONTENT);
    }

    JsonNode tree(String content) {
        return json.readTree(content);
    }

    @Nullable
    Object value(JsonNode node) {
        return json.treeToValue(node, Object.class);
    }

    String write(Object content) {
        return json.writeValueAsString(content);
    }
}
