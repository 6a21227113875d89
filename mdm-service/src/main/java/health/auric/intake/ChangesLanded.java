package health.auric.intake;

import health.auric.kernel.DomainName;

/** Something landed and waits for the lane of its domain. Only a wake-up: a lane that misses it looks by itself. */
public record ChangesLanded(DomainName domain) {}
