package health.auric.model.web;

import health.auric.kernel.DomainName;
import health.auric.model.DefinitionCatalog;
import health.auric.model.JsonSchema;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/domains", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Domains", description = "What is mastered: declared attributes, identifiers, rules and who decides.")
class DomainController {

    private static final String SCHEMA_JSON = "application/schema+json";

    private final DefinitionCatalog catalog;

    DomainController(DefinitionCatalog catalog) {
        this.catalog = catalog;
    }

    @GetMapping
    @Operation(summary = "List the domains")
    List<DomainSummary> all() {
        return catalog.all().stream().map(DomainSummary::of).toList();
    }

    @GetMapping("/{domain}")
    @Operation(summary = "Get a domain definition")
    DefinitionView definition(@PathVariable DomainName domain) {
        return DefinitionView.of(catalog.byName(domain));
    }

    @GetMapping(path = "/{domain}/schema", produces = SCHEMA_JSON)
    @Operation(
            summary = "Get the JSON Schema of a domain",
            description = "JSON Schema 2020-12 of a record as it is sent to and read from the hub.")
    Map<String, Object> schema(@PathVariable DomainName domain) {
        return JsonSchema.of(catalog.byName(domain));
    }

    @GetMapping("/{domain}/governance")
    @Operation(
            summary = "Get who decides",
            description = "Per attribute: the authoritative sources in order, who creates, approves and consumes it.")
    List<GovernanceView> governance(@PathVariable DomainName domain) {
        return catalog.byName(domain).governance().stream()
                .map(GovernanceView::of)
                .toList();
    }
}
