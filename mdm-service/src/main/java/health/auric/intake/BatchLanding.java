package health.auric.intake;

import health.auric.kernel.Refusal;
import health.auric.model.DomainDefinitions;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lands some rows of a batch and counts them, all in one transaction: after any end it goes on exactly where it was. Conforms
 * them before that, because a transaction that computes is one that others wait for.
 */
@Component
public class BatchLanding {

    private final DomainDefinitions definitions;
    private final Inspector inspector;
    private final LandingWriter writer;
    private final BatchProgress progress;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    BatchLanding(
            DomainDefinitions definitions,
            Inspector inspector,
            LandingWriter writer,
            BatchProgress progress,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.definitions = definitions;
        this.inspector = inspector;
        this.writer = writer;
        this.progress = progress;
        this.transaction = transaction;
        this.events = events;
    }

    /** The rows that follow the first {@code from} rows; with them the file is read up to {@code bytesRead}. */
    public void land(Batch batch, long from, List<UploadRow> rows, long bytesRead) {
        var domain = batch.stream().domain();
        var definition = definitions.find(domain).orElseThrow(() -> Refusal.notFound("domain"));
        var arrivals = rows.stream()
                .filter(UploadRow.Readable.class::isInstance)
                .map(row -> ((UploadRow.Readable) row).arrival())
                .toList();
        var checked = inspector.inspect(definition, arrivals);
        transaction.executeWithoutResult(_ -> write(batch, from, rows, checked, bytesRead));
        events.publishEvent(new ChangesLanded(domain));
    }

    private void write(Batch batch, long from, List<UploadRow> rows, List<Checked> checked, long bytesRead) {
        var fates = checked.isEmpty()
                ? List.<Fate>of()
                : writer.write(batch.stream(), LandingMode.upload(batch.id()), checked);
        var outcome = new BatchOutcome(rows, fates);
        // Late, because the lane waits for this row too.
        if (!progress.read(batch.id(), from, outcome.counts(), bytesRead)) {
            throw new BatchEnded();
        }
        progress.rejected(batch.id(), outcome.reasons());
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
