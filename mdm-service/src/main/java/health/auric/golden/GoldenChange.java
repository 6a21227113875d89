package health.auric.golden;

import health.auric.model.DomainDefinition;
import java.time.Instant;
import java.util.List;

/** Everything one transaction does to golden state, in the order it is written. */
public record GoldenChange(
        DomainDefinition definition,
        Instant at,
        List<Link> endedLinks,
        List<LinkWrite> links,
        List<Hold> released,
        List<Hold> claimed,
        List<GoldenWrite> records) {}
