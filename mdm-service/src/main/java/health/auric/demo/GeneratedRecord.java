package health.auric.demo;

import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import java.time.Instant;
import java.util.Map;

/** One record as a fictional source system would send it; nothing in it tells the truth about it. */
public record GeneratedRecord(
        SourceCode source,
        FacilityCode facility,
        String key,
        DomainName domain,
        Map<String, Object> content,
        Instant sentAt) {}
