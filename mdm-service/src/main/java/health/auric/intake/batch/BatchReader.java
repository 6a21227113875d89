package health.auric.intake.batch;

import health.auric.intake.Batch;
import health.auric.intake.BatchEnded;
import health.auric.intake.BatchLanding;
import health.auric.intake.BatchProgress;
import health.auric.intake.BatchRows;
import health.auric.intake.UploadFormat;
import health.auric.intake.UploadRow;
import health.auric.kernel.Refusal;
import health.auric.model.DomainDefinition;
import health.auric.model.DomainDefinitions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads one file from the row where it was left, and lands it chunk by chunk, until its end or until told to stop. */
@Component
class BatchReader {

    private static final int ROWS = 1000;
    private static final int CHARACTERS = 2_000_000;

    private final DomainDefinitions definitions;
    private final Spool spool;
    private final BatchLanding landing;
    private final BatchProgress progress;
    private final BatchRows rows;
    private final Backlog backlog;
    private final JsonMapper json;

    BatchReader(
            DomainDefinitions definitions,
            Spool spool,
            BatchLanding landing,
            BatchProgress progress,
            BatchRows rows,
            Backlog backlog,
            JsonMapper json) {
        this.definitions = definitions;
        this.spool = spool;
        this.landing = landing;
        this.progress = progress;
        this.rows = rows;
        this.backlog = backlog;
        this.json = json;
    }

    /** The file is read to its end, or the batch ended otherwise, or the run was told to stop; then it goes on later. */
    void run(Batch batch, BooleanSupplier goesOn) throws IOException {
        if (!progress.begun(batch.id())) {
            return;
        }
        try {
            if (read(batch, goesOn)) {
                progress.readToTheEnd(batch.id());
                spool.drop(batch.id());
            }
        } catch (UnreadableFile e) {
            progress.failed(batch.id(), String.valueOf(e.getMessage()));
        } catch (BatchEnded e) {
            // Whoever ended it keeps the books; the file goes when nothing needs it.
        }
    }

    private boolean read(Batch batch, BooleanSupplier goesOn) throws IOException {
        var definition = definitions.find(batch.stream().domain()).orElseThrow(() -> Refusal.notFound("domain"));
        if (!spool.has(batch.id())) {
            throw new UnreadableFile("The file is no longer in the data folder.");
        }
        try (var bytes = new CountedStream(spool.read(batch.id()));
                var open = open(batch, definition, bytes)) {
            long row = rows.find(batch.id())
                    .orElseThrow(() -> Refusal.notFound("batch"))
                    .counts()
                    .rows();
            for (long i = 0; i < row; i++) {
                open.skip();
            }
            for (var chunk = chunk(open); !chunk.isEmpty(); chunk = chunk(open)) {
                if (!backlog.hasRoom(batch, goesOn)) {
                    return false;
                }
                land(batch, row, chunk, bytes.count());
                row += chunk.size();
            }
            return true;
        }
    }

    private UploadRows open(Batch batch, DomainDefinition definition, CountedStream bytes) throws IOException {
        var text = Decoded.of(bytes, batch.format().charset());
        return batch.format().kind() == UploadFormat.Kind.CSV
                ? new CsvRows(batch, definition, text)
                : new NdjsonRows(batch, definition, text, json);
    }

    private static List<UploadRow> chunk(UploadRows open) throws IOException {
        var chunk = new ArrayList<UploadRow>();
        int characters = 0;
        while (chunk.size() < ROWS && characters < CHARACTERS) {
            var row = open.next();
            if (row == null) {
                break;
            }
            chunk.add(row);
            characters += row.size();
        }
        return chunk;
    }

    // What the database refuses is halved until the row that is to blame is found and rejected alone.
    private void land(Batch batch, long from, List<UploadRow> chunk, long bytesRead) {
        try {
            landing.land(batch, from, chunk, bytesRead);
        } catch (NonTransientDataAccessException e) {
            if (e instanceof NonTransientDataAccessResourceException) {
                throw e;
            }
            if (chunk.size() == 1) {
                landing.giveUp(batch, from, chunk.getFirst(), bytesRead);
            } else {
                int half = chunk.size() / 2;
                land(batch, from, chunk.subList(0, half), bytesRead);
                land(batch, from + half, chunk.subList(half, chunk.size()), bytesRead);
            }
        }
    }
}
