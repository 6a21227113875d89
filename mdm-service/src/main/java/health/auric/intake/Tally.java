package health.auric.intake;

import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import java.time.Instant;

/** How much of one domain one source has sent so far. */
public record Tally(
        SourceCode source,
        FacilityCode facility,
        DomainName domain,
        long landed,
        long quarantined,
        Instant lastLanded) {}
