package health.auric.desk;

import health.auric.golden.GoldenCounts;
import health.auric.kernel.DomainName;
import health.auric.kernel.MalformedKey;
import health.auric.kernel.Refusal;
import health.auric.model.DefinitionCatalog;
import health.auric.model.DomainDefinition;
import health.auric.model.JsonSchema;
import health.auric.ui.DomainShelf;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Domain definitions for people. */
@Component
class DomainDesk implements DomainShelf {

    private final DefinitionCatalog catalog;
    private final GoldenCounts golden;
    private final JsonMapper json;

    DomainDesk(DefinitionCatalog catalog, GoldenCounts golden, JsonMapper json) {
        this.catalog = catalog;
        this.golden = golden;
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    @Override
    public List<Summary> all() {
        var counts = golden.byDomain();
        return catalog.all().stream()
                .map(definition -> summary(definition, counts.getOrDefault(definition.name(), 0L)))
                .toList();
    }

    @Override
    public Optional<Definition> find(String domain) {
        return declared(domain).map(declared -> new DefinitionPage(declared).definition());
    }

    @Override
    public Optional<String> yaml(String domain) {
        return declared(domain).map(DomainDefinition::source);
    }

    @Override
    public Optional<String> schema(String domain) {
        return declared(domain).map(JsonSchema::of).map(json::writeValueAsString);
    }

    private Optional<DomainDefinition> declared(String domain) {
        try {
            return Optional.of(catalog.byName(new DomainName(domain)));
        } catch (MalformedKey e) {
            return Optional.empty();
        } catch (Refusal e) {
            return Absent.orRethrow(e);
        }
    }

    private static Summary summary(DomainDefinition definition, long count) {
        var heading = definition.heading();
        return new Summary(
                heading.name().value(),
                heading.many(),
                heading.about(),
                heading.number(),
                heading.version(),
                definition.attributes().size(),
                count);
    }
}
