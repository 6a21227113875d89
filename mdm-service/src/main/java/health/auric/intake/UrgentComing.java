package health.auric.intake;

import health.auric.kernel.DomainName;

/** Something urgent is about to land. Only a hint: a lane that hears it keeps its next batches short. */
public record UrgentComing(DomainName domain) {}
