package health.auric.intake;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lands some rows of a batch and counts them, all in one transaction: after any end it goes on exactly where it was. */
@Component
public class BatchLanding {

    private final Landing landing;
    private final BatchProgress progress;
    private final TransactionTemplate transaction;

    BatchLanding(Landing landing, BatchProgress progress, TransactionTemplate transaction) {
        this.landing = landing;
        this.progress = progress;
        this.transaction = transaction;
    }

    /** The rows that follow the first {@code from} rows; with them the file is read up to {@code bytesRead}. */
    public void land(Batch batch, long from, List<UploadRow> rows, long bytesRead) {
        transaction.executeWithoutResult(_ -> landAndCount(batch, from, rows, bytesRead));
    }

    private void landAndCount(Batch batch, long from, List<UploadRow> rows, long bytesRead) {
        var arrivals = rows.stream()
                .filter(UploadRow.Readable.class::isInstance)
                .map(row -> ((UploadRow.Readable) row).arrival())
                .toList();
        var fates = arrivals.isEmpty()
                ? List.<Fate>of()
                : landing.land(batch.stream(), LandingMode.upload(batch.id()), arrivals);
        var outcome = new BatchOutcome(rows, fates);
        progress.rejected(batch.id(), outcome.reasons());
        // Last, because the lane waits for this row too.
        if (!progress.read(batch.id(), from, outcome.counts(), bytesRead)) {
            throw new BatchEnded();
        }
    }

    /** Nothing of the row can be kept, for a reason that only the database knew. */
    public void giveUp(Batch batch, long from, UploadRow row, long bytesRead) {
        var key =
                row instanceof UploadRow.Readable readable ? readable.arrival().key() : null;
        var lost = new UploadRow.Unreadable(
                row.number(), row.size(), key, null, "not-stored", "This row has characters that cannot be stored.");
        land(batch, from, List.of(lost), bytesRead);
    }
}
