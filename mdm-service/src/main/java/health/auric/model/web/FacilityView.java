package health.auric.model.web;

import health.auric.model.FacilityRules;
import health.auric.model.RegisteredFacility;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A facility and what it does differently. */
record FacilityView(
        @Schema(example = "STB") String code,
        @Schema(example = "St. Brannoc Hospital") String name,
        @Schema(example = "America/New_York") String timeZone,

        @Schema(example = "St. Brannoc Hospital, Inc.") @Nullable
        String legalEntity,

        FacilityRules rules) {

    static FacilityView of(RegisteredFacility facility) {
        return new FacilityView(
                facility.code().value(),
                facility.name(),
                facility.timeZone().getId(),
                facility.legalEntity(),
                facility.rules());
    }
}
