package health.auric.intake;

import health.auric.access.Actors;
import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.kernel.Refusal;
import health.auric.model.DomainDefinitions;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes changes of one source and domain in. What conforms to the definition lands, what does not goes to quarantine with
 * its findings, what came before is known and written nowhere: sending a batch twice is harmless.
 */
@Guarded
public class Landing {

    private final DomainDefinitions definitions;
    private final SourceSystems sources;
    private final Inspector inspector;
    private final LandingWriter writer;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Landing(
            DomainDefinitions definitions,
            SourceSystems sources,
            Inspector inspector,
            LandingWriter writer,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.definitions = definitions;
        this.sources = sources;
        this.inspector = inspector;
        this.writer = writer;
        this.transaction = transaction;
        this.events = events;
    }

    /** All of the batch in one transaction; the fates are in its order. */
    @Requires(Right.LAND_RECORDS)
    public List<Fate> land(Stream stream, LandingMode mode, List<Arrival> arrivals) {
        check(stream);
        var definition = definitions.find(stream.domain()).orElseThrow(() -> Refusal.notFound("domain"));
        var fates = write(stream, mode, inspector.inspect(definition, arrivals));
        if (fates.stream().anyMatch(Fate.Landed.class::isInstance)) {
            events.publishEvent(new ChangesLanded(stream.domain()));
        }
        return fates;
    }

    private void check(Stream stream) {
        var sender = sources.findById(stream.source().value()).map(SourceSystem::asSource);
        if (sender.filter(found -> Actors.current().may(Right.LAND_RECORDS, stream.domain(), found.facility()))
                .isEmpty()) {
            throw Refusal.notFound("source");
        }
    }

    // Two senders of the same batch can both find it new; the one that commits second then finds it known.
    private List<Fate> write(Stream stream, LandingMode mode, List<Checked> batch) {
        try {
            return inOneTransaction(stream, mode, batch);
        } catch (DuplicateKeyException e) {
            return inOneTransaction(stream, mode, batch);
        }
    }

    private List<Fate> inOneTransaction(Stream stream, LandingMode mode, List<Checked> batch) {
        var fates = transaction.execute(_ -> writer.write(stream, mode, batch));
        return fates == null ? List.of() : fates;
    }
}
