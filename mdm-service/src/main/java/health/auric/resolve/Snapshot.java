package health.auric.resolve;

import health.auric.resolve.Change.RecordKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Everything the database holds that a batch could touch, in working form. */
record Snapshot(
        Map<RecordKey, WorkingRecord> records,
        Map<UUID, WorkingGolden> goldens,
        HoldBook holds,
        List<UUID> due,
        LocalDate today) {

    WorkingGolden golden(UUID id) {
        return Objects.requireNonNull(goldens.get(id), "A golden record of the batch is not in its snapshot.");
    }
}
