package health.auric.intake;

import health.auric.model.Attribute;
import health.auric.model.AttributeType;
import health.auric.model.Conformed;
import health.auric.model.DomainDefinition;
import java.util.LinkedHashMap;
import java.util.Map;

/** Content exactly as a source sent it, but for values nobody may read: of those only the sealed form is kept. */
final class AsSent {

    private AsSent() {}

    static Map<String, Object> of(DomainDefinition definition, Map<String, ?> sent, Conformed conformed) {
        var kept = new LinkedHashMap<String, Object>(sent);
        for (Attribute attribute : definition.attributes()) {
            if (attribute.type() instanceof AttributeType.Sealed) {
                // One that was refused has no sealed form and leaves nothing behind.
                kept.computeIfPresent(
                        attribute.name(), (name, _) -> conformed.content().get(name));
            }
        }
        return kept;
    }
}
