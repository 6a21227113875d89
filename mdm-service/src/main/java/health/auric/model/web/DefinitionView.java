package health.auric.model.web;

import health.auric.model.Attribute;
import health.auric.model.DomainDefinition;
import health.auric.model.RecordRule;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A whole definition. Identifiers and references stand among the attributes, in declared order. */
record DefinitionView(
        @Schema(example = "supplier") String name,
        @Schema(example = "1") int version,
        Label label,

        @Schema(example = "SUP", description = "Prefix of golden numbers, as in SUP-0000123")
        String number,

        @Schema(example = "A legal party we buy from or pay.")
        String about,

        @Schema(example = "legalName", description = "The attribute shown as the name of a record")
        String title,

        List<AttributeView> attributes,
        List<CheckView> checks,
        Map<String, SurvivorshipView> survivorship) {

    /** The words for one and for many. */
    record Label(
            @Schema(example = "Supplier") String one,
            @Schema(example = "Suppliers") String many) {}

    /** A rule about a record as a whole. */
    record CheckView(
            @Schema(example = "state-matches-postal") String rule,
            @Schema(example = "{\"on\": \"addresses\"}") Map<String, String> parameters) {

        static CheckView of(RecordRule rule) {
            return new CheckView(rule.name(), new TreeMap<>(rule.about()));
        }
    }

    static DefinitionView of(DomainDefinition definition) {
        var heading = definition.heading();
        return new DefinitionView(
                heading.name().value(),
                heading.version(),
                new Label(heading.one(), heading.many()),
                heading.number(),
                heading.about(),
                heading.title(),
                definition.attributes().stream().map(AttributeView::of).toList(),
                definition.checks().stream().map(CheckView::of).toList(),
                survivorship(definition));
    }

    private static Map<String, SurvivorshipView> survivorship(DomainDefinition definition) {
        var rules = new TreeMap<String, SurvivorshipView>();
        definition.attributes().stream()
                .filter(attribute -> !attribute.local())
                .map(Attribute::name)
                .forEach(name -> rules.put(
                        name, SurvivorshipView.of(definition.survivorship().of(name))));
        return rules;
    }
}
