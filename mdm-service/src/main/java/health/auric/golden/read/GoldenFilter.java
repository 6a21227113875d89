package health.auric.golden.read;

import health.auric.golden.RecordState;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which golden records a list shows; null does not filter. Without a status, tombstones are left out. */
public record GoldenFilter(
        @Nullable RecordState status,
        @Nullable SourceCode source,
        @Nullable FacilityCode facility,
        @Nullable Boolean contested,
        @Nullable String title,
        @Nullable Instant changedSince) {}
