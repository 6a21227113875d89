package health.auric.model;

import health.auric.kernel.FacilityCode;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A facility as others see it; the version goes back with a change of its rules. */
public record RegisteredFacility(
        FacilityCode code,
        String name,
        ZoneId timeZone,
        @Nullable String legalEntity,
        FacilityRules rules,
        int version) {}
