package health.auric.model;

import health.auric.access.Actors;
import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.kernel.DomainName;
import health.auric.kernel.Refusal;
import java.util.List;

/** The domain definitions the actor may read. */
@Guarded
public class DefinitionCatalog {

    private final DomainDefinitions definitions;

    DefinitionCatalog(DomainDefinitions definitions) {
        this.definitions = definitions;
    }

    /** In order of their names. */
    @Requires(Right.READ_DEFINITIONS)
    public List<DomainDefinition> all() {
        var visible = Actors.current().domains(Right.READ_DEFINITIONS);
        return definitions.all().stream()
                .filter(definition -> visible.includes(definition.name()))
                .toList();
    }

    @Requires(Right.READ_DEFINITIONS)
    public DomainDefinition byName(DomainName name) {
        return definitions.find(name).orElseThrow(() -> Refusal.notFound("domain"));
    }
}
