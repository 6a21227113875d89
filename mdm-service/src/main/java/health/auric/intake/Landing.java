package health.auric.intake;

import health.auric.access.Actors;
import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.kernel.DomainName;
import health.auric.kernel.Refusal;
import health.auric.kernel.SourceCode;
import health.auric.model.DomainDefinition;
import health.auric.model.DomainDefinitions;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes changes of one source and domain in. What conforms to the definition lands, what does not goes to quarantine with
 * its findings, what came before is known and written nowhere: sending a batch twice is harmless.
 */
@Guarded
public class Landing {

    private static final Logger log = LoggerFactory.getLogger(Landing.class);

    private final DomainDefinitions definitions;
    private final SourceSystems sources;
    private final LandingWriter writer;
    private final TransactionTemplate transaction;

    Landing(
            DomainDefinitions definitions,
            SourceSystems sources,
            LandingWriter writer,
            TransactionTemplate transaction) {
        this.definitions = definitions;
        this.sources = sources;
        this.writer = writer;
        this.transaction = transaction;
    }

    /** All of the batch in one transaction. */
    @Requires(Right.LAND_RECORDS)
    public Landed land(SourceCode source, DomainName domain, List<Arrival> arrivals) {
        var sender = sources.findById(source.value())
                .map(SourceSystem::asSource)
                .filter(found -> Actors.current().may(Right.LAND_RECORDS, domain, found.facility()))
                .orElseThrow(() -> Refusal.notFound("source"));
        var definition = definitions.find(domain).orElseThrow(() -> Refusal.notFound("domain"));
        var landed = write(new Stream(sender.code(), domain), conform(definition, arrivals));
        log.info("Landed {} of {} from {}: {}.", domain, arrivals.size(), source, landed);
        return landed;
    }

    private static List<Checked> conform(DomainDefinition definition, List<Arrival> arrivals) {
        var checked = new ArrayList<Checked>(arrivals.size());
        for (var arrival : arrivals) {
            var conformed = definition.conform(arrival.content());
            checked.add(new Checked(arrival, AsSent.of(definition, arrival.content(), conformed), conformed));
        }
        return checked;
    }

    // Two senders of the same batch can both find it new; the one that commits second then finds it known.
    private Landed write(Stream stream, List<Checked> batch) {
        try {
            return inOneTransaction(stream, batch);
        } catch (DuplicateKeyException e) {
            return inOneTransaction(stream, batch);
        }
    }

    private Landed inOneTransaction(Stream stream, List<Checked> batch) {
        var landed = transaction.execute(_ -> writer.write(stream, batch));
        return landed == null ? Landed.NOTHING : landed;
    }
}
