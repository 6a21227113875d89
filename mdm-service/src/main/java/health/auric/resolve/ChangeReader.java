package health.auric.resolve;

import health.auric.intake.LandedChange;
import health.auric.intake.SourceHead;
import health.auric.kernel.Digest;
import health.auric.model.Claim;
import health.auric.model.DomainDefinition;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads content back from JSON. Landed and stored content go through the same reader, so they compare. */
@Component
class ChangeReader {

    private static final TypeReference<Map<String, Object>> CONTENT = new TypeReference<>() {};
    private static final byte[] NOTHING = {};
    private static final int WORTH_SPREADING = 32;

    private final JsonMapper json;

    ChangeReader(JsonMapper json) {
        this.json = json.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    List<Change> read(DomainDefinition definition, List<LandedChange> landed) {
        var stream = landed.size() < WORTH_SPREADING ? landed.stream() : landed.parallelStream();
        return stream.map(change -> read(definition, change)).toList();
    }

    private Change read(DomainDefinition definition, LandedChange landed) {
        var content = content(landed.standard());
        return new Change(landed, content, claims(definition, content), localHash(definition, content));
    }

    WorkingRecord read(DomainDefinition definition, SourceHead head) {
        var content = content(head.standard());
        return new WorkingRecord(head, content, claims(definition, content));
    }

    private static List<Claim> claims(DomainDefinition definition, Map<String, Object> content) {
        return definition.identifiersOf(content).stream()
                .filter(claim -> !claim.local())
                .toList();
    }

    private byte[] localHash(DomainDefinition definition, Map<String, Object> content) {
        var local = definition.localOf(content);
        return local.isEmpty() ? NOTHING : Digest.of(json.writeValueAsString(local));
    }

    private Map<String, Object> content(String text) {
        return json.readValue(text, CONTENT);
    }

    String write(Object value) {
        return json.writeValueAsString(value);
    }
}
