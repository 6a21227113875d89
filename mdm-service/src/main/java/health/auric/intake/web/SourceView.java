package health.auric.intake.web;

import health.auric.intake.Source;
import io.swagger.v3.oas.annotations.media.Schema;

/** A source system. */
record SourceView(
        @Schema(example = "lawson-lkm") String code,
        @Schema(example = "Lawson, Lakemont") String name,

        @Schema(example = "erp", description = "What kind of source it is; survivorship prefers by kind")
        String kind,

        @Schema(example = "LKM") String facility,

        @Schema(example = "1", description = "Rank among its kind, 1 is the most trusted")
        int trust,

        @Schema(example = "LAW") String badge,
        @Schema(example = "1") int badgePattern) {

    static SourceView of(Source source) {
        return new SourceView(
                source.code().value(),
                source.name(),
                source.kind(),
                source.facility().value(),
                source.trust(),
                source.badge(),
                source.badgePattern());
    }
}
