package health.auric.intake.batch;

import com.github.f4b6a3.uuid.UuidCreator;
import health.auric.access.Actors;
import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.intake.Batch;
import health.auric.intake.BatchCounts;
import health.auric.intake.BatchProgress;
import health.auric.intake.BatchState;
import health.auric.intake.Source;
import health.auric.intake.SourceRegister;
import health.auric.intake.Stream;
import health.auric.intake.UploadFormat;
import health.auric.kernel.Correlation;
import health.auric.kernel.Refusal;
import health.auric.model.DomainDefinitions;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Takes uploads in: once the answer is given, the file is on disk and known, and will be read whatever happens. */
@Guarded
public class Uploads {

    private final DomainDefinitions definitions;
    private final SourceRegister sources;
    private final Spool spool;
    private final BatchProgress progress;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Uploads(
            DomainDefinitions definitions,
            SourceRegister sources,
            Spool spool,
            BatchProgress progress,
            ApplicationEventPublisher events,
            Clock clock) {
        this.definitions = definitions;
        this.sources = sources;
        this.spool = spool;
        this.progress = progress;
        this.events = events;
        this.clock = clock;
    }

    /** Reads the body to its end; the answer is its batch. */
    @Requires(Right.LAND_RECORDS)
    public Batch receive(Stream stream, UploadFormat format, InputStream body) throws IOException {
        var source = sources.find(stream.source())
                .filter(found -> Actors.current().may(Right.LAND_RECORDS, stream.domain(), found.facility()))
                .orElseThrow(() -> Refusal.notFound("source"));
        if (definitions.find(stream.domain()).isEmpty()) {
            throw Refusal.notFound("domain");
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        var began = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var kept = spool.keep(id, body);
        var batch = batch(id, stream, source, format, kept, began);
        try {
            progress.received(batch);
        } catch (RuntimeException e) {
            spool.drop(id);
            throw e;
        }
        events.publishEvent(new UploadReceived(id));
        return batch;
    }

    private Batch batch(UUID id, Stream stream, Source source, UploadFormat format, Spool.Kept kept, Instant began) {
        return new Batch(
                id,
                stream,
                source.facility(),
                Actors.current().name(),
                Correlation.current(),
                format,
                kept.bytes(),
                kept.sha256(),
                spool.id(),
                began,
                BatchState.RECEIVED,
                null,
                0,
                BatchCounts.NONE,
                new Batch.Run(0, null, 0),
                null,
                null);
    }
}
