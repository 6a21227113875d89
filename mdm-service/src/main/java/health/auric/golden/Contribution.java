package health.auric.golden;

import health.auric.kernel.SourceCode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One live source record as survivorship sees it; its content is in standard form. */
public record Contribution(
        UUID record,
        SourceCode source,
        String kind,
        int trust,
        String key,
        Instant changedAt,
        Map<String, Object> content) {}
