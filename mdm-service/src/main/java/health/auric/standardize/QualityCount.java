package health.auric.standardize;

import health.auric.kernel.DomainName;
import health.auric.kernel.SourceCode;

/** How many live records of a source have something in common; the attribute is empty when it is about whole records. */
public record QualityCount(
        DomainName domain, SourceCode source, QualityKind kind, String attribute, String code, long count) {}
