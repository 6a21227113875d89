package health.auric.resolve;

import health.auric.golden.GoldenChange;
import health.auric.golden.GoldenWrite;
import health.auric.golden.RecordState;
import health.auric.publish.FeedEntry;
import health.auric.publish.FeedKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A decided batch: everything its transaction will write. */
record Decided(List<Change> changes, Resolution resolution, List<GoldenWrite> records, LaneState.Place place) {

    GoldenChange golden(Instant at) {
        return new GoldenChange(
                resolution.definition,
                at,
                resolution.endedLinks(),
                resolution.links(),
                resolution.snapshot.holds().released(),
                resolution.snapshot.holds().claimed(),
                records);
    }

    List<FeedEntry> feed() {
        var entries = new ArrayList<FeedEntry>(records.size());
        for (var record : records) {
            if (record.content() != null) {
                entries.add(entry(record));
            }
        }
        entries.addAll(resolution.localChanges);
        return entries;
    }

    private FeedEntry entry(GoldenWrite record) {
        var golden = resolution.snapshot.golden(record.head().id());
        return new FeedEntry(
                resolution.definition.name(),
                golden.id,
                record.head().version(),
                kind(golden, record.head().status()),
                null,
                golden.correlationId);
    }

    private static FeedKind kind(WorkingGolden golden, RecordState state) {
        if (golden.before == null) {
            return FeedKind.CREATED;
        }
        if (golden.before.status() == state) {
            return FeedKind.UPDATED;
        }
        return switch (state) {
            case RETIRED -> FeedKind.RETIRED;
            default -> golden.before.status() == RecordState.RETIRED ? FeedKind.REACTIVATED : FeedKind.UPDATED;
        };
    }
}
