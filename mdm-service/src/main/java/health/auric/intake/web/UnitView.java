package health.auric.intake.web;

import health.auric.kernel.FacilityCode;
import health.auric.standardize.Unit;
import health.auric.standardize.UnitCode;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a source means by one code of its own. */
record UnitView(
        @Schema(example = "LKM", description = "Only at this facility; absent for the whole source") @Nullable
        String facility,

        @Schema(example = "CS") @NotBlank @Size(max = 20) String code,

        @Schema(example = "CA", description = "X12 code") @NotBlank @Size(max = 10)
        String x12,

        @Schema(example = "CS", description = "UN/ECE Recommendation 20 or 21 code") @NotBlank @Size(max = 10)
        String rec21,

        @Schema(description = "UCUM code, only for a measure") @Nullable @Size(max = 40)
        String ucum,

        @Schema(example = "Case") @NotBlank @Size(max = 60) String display) {

    static UnitView of(UnitCode code) {
        var facility = code.facility();
        return new UnitView(
                facility == null ? null : facility.value(),
                code.code(),
                code.unit().x12(),
                code.unit().rec21(),
                code.unit().ucum(),
                code.unit().display());
    }

    UnitCode asUnitCode() {
        return new UnitCode(
                facility == null ? null : new FacilityCode(facility), code, new Unit(x12, rec21, ucum, display));
    }
}
