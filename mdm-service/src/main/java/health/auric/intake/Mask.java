package health.auric.intake;

import health.auric.access.Actors;
import health.auric.model.Attribute;
import health.auric.model.DomainDefinition;
import health.auric.model.DomainDefinitions;
import health.auric.model.Sensitivity;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Covers restricted values for whom they are closed to. */
@Component
class Mask {

    static final String COVER = "•••";

    private final DomainDefinitions definitions;

    Mask(DomainDefinitions definitions) {
        this.definitions = definitions;
    }

    /** The change as the actor may see it. */
    QuarantinedChange over(QuarantinedChange change) {
        return definitions
                .find(change.domain())
                .map(definition -> change.with(covered(change, definition)))
                // What nobody declares any more, nobody declared harmless.
                .orElseGet(() -> change.with(Map.of()));
    }

    private static Map<String, Object> covered(QuarantinedChange change, DomainDefinition definition) {
        var shown = new LinkedHashMap<>(change.content());
        definition.attributes().stream()
                .filter(attribute -> attribute.sensitivity() == Sensitivity.RESTRICTED)
                .filter(attribute -> !open(change, attribute))
                .forEach(attribute -> shown.computeIfPresent(attribute.name(), (_, _) -> COVER));
        return shown;
    }

    private static boolean open(QuarantinedChange change, Attribute attribute) {
        return Actors.current().maySeeRestricted(change.domain(), change.facility(), attribute.name());
    }
}
