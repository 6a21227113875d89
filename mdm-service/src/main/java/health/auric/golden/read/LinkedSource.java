package health.auric.golden.read;

import health.auric.kernel.FacilityCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A source record that is or was linked to a golden record, in the version that counts; contents are JSON. */
record LinkedSource(
        UUID record,
        String source,
        FacilityCode facility,
        String key,
        int version,
        Instant changedAt,
        boolean withdrawn,
        String sent,
        String standard,
        @Nullable String findings,
        String status,
        String rule,
        Instant since,
        @Nullable Instant until) {}
