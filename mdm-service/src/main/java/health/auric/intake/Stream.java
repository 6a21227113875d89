package health.auric.intake;

import health.auric.kernel.DomainName;
import health.auric.kernel.SourceCode;

/** Everything one source sends about one domain. */
public record Stream(SourceCode source, DomainName domain) {}
