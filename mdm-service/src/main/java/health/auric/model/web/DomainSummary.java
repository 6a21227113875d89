package health.auric.model.web;

import health.auric.model.DomainDefinition;
import io.swagger.v3.oas.annotations.media.Schema;

/** One line of the list of domains. */
record DomainSummary(
        @Schema(example = "supplier") String name,
        @Schema(example = "1") int version,
        @Schema(example = "Suppliers") String label,
        @Schema(example = "SUP") String number,

        @Schema(example = "A legal party we buy from or pay.")
        String about) {

    static DomainSummary of(DomainDefinition definition) {
        var heading = definition.heading();
        return new DomainSummary(
                heading.name().value(), heading.version(), heading.many(), heading.number(), heading.about());
    }
}
