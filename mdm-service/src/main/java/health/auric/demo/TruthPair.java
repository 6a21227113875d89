package health.auric.demo;

import health.auric.kernel.DomainName;
import health.auric.kernel.SourceCode;

/** What two source records truly are to each other, and by which rule unless they are the same. */
public record TruthPair(
        DomainName domain,
        SourceCode leftSource,
        String leftKey,
        SourceCode rightSource,
        String rightKey,
        Relation relation,
        String rule) {}
