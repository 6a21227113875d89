package health.auric.intake;

import health.auric.model.Finding;
import java.util.ArrayList;
import java.util.List;

/** What became of some rows of a batch, counted, and why of those that did not land. */
final class BatchOutcome {

    private final List<RejectedRow> reasons = new ArrayList<>();
    private final int rows;
    private int landed;
    private int unchanged;
    private int older;
    private int quarantined;
    private int rejected;

    BatchOutcome(List<UploadRow> rows, List<Fate> fates) {
        this.rows = rows.size();
        var next = fates.iterator();
        for (var row : rows) {
            switch (row) {
                case UploadRow.Readable readable -> count(readable, next.next());
                case UploadRow.Unreadable unreadable -> {
                    rejected++;
                    reasons.add(unreadable.rejected());
                }
            }
        }
    }

    private void count(UploadRow.Readable row, Fate fate) {
        switch (fate) {
            case Fate.Landed _ -> landed++;
            case Fate.Unchanged _ -> unchanged++;
            case Fate.Older _ -> older++;
            case Fate.Contradicts _ -> {
                rejected++;
                reasons.add(contradiction(row));
            }
            case Fate.Refused refused -> {
                quarantined++;
                refused.findings().stream()
                        .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                        .map(finding -> quarantined(row, finding))
                        .forEach(reasons::add);
            }
        }
    }

    private static RejectedRow contradiction(UploadRow.Readable row) {
        return new RejectedRow(
                row.number(),
                row.arrival().key(),
                false,
                null,
                "contradiction",
                "The source sent other content for this key at the same version or time.");
    }

    private static RejectedRow quarantined(UploadRow.Readable row, Finding finding) {
        return new RejectedRow(
                row.number(), row.arrival().key(), true, finding.path(), finding.code(), finding.message());
    }

    BatchCounts counts() {
        return new BatchCounts(rows, landed, unchanged, older, quarantined, rejected, 0);
    }

    List<RejectedRow> reasons() {
        return reasons;
    }
}
