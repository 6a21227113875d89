package health.auric.intake.web;

import health.auric.intake.Scorecard;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How good the records of a domain are: of one source, one facility, or all. */
record ScorecardView(
        @Schema(example = "supplier") String domain,
        @Schema(example = "LKM") @Nullable String facility,
        @Schema(example = "lawson-lkm") @Nullable String source,

        @Schema(example = "1240", description = "Live records")
        long records,

        @Schema(example = "87", description = "0 to 100") int score,
        List<CompletenessView> completeness,
        List<FoundView> findings) {

    /** How many records have a value in an attribute. */
    record CompletenessView(
            @Schema(example = "gln") String attribute,
            @Schema(example = "901") long filled,
            @Schema(example = "0.727") double share) {}

    /** How many records have a finding. */
    record FoundView(
            @Schema(example = "tin", description = "Empty when it is about the whole record")
            String attribute,

            @Schema(example = "unknown-prefix") String code,
            @Schema(example = "WARNING") String severity,
            @Schema(example = "12") long records) {}

    static ScorecardView of(Scorecard card) {
        return new ScorecardView(
                card.domain().value(),
                card.facility() == null ? null : card.facility().value(),
                card.source() == null ? null : card.source().value(),
                card.records(),
                card.score(),
                card.completeness().stream()
                        .map(each -> new CompletenessView(each.attribute(), each.filled(), each.share()))
                        .toList(),
                card.findings().stream()
                        .map(each -> new FoundView(each.attribute(), each.code(), each.severity(), each.records()))
                        .toList());
    }
}
