package health.auric.intake.web;

import health.auric.intake.Source;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What is to be known of a source system. */
record SourceBody(
        @Schema(example = "Lawson, Lakemont") @NotNull String name,

        @Schema(example = "erp", description = "One of the code list source-kinds; survivorship prefers by kind")
        @NotNull
        String kind,

        @Schema(example = "LKM") @NotNull FacilityCode facility,

        @Schema(example = "1", description = "Rank among its kind, 1 is the most trusted") @NotNull
        Integer trust,

        @Schema(example = "LAW", description = "Tells it apart on pages") @NotNull
        String badge,

        @Schema(example = "1", description = "1 to 8") @Nullable
        Integer badgePattern) {

    Source of(SourceCode code) {
        return new Source(code, name, kind, facility, trust, badge, badgePattern == null ? 1 : badgePattern);
    }
}
