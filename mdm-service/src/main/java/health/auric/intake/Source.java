package health.auric.intake;

import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;

/** A registered source system as others see it. */
public record Source(
        SourceCode code, String name, String kind, FacilityCode facility, int trust, String badge, int badgePattern) {}
