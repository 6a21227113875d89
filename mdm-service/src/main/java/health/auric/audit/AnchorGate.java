package health.auric.audit;

import health.auric.access.Actors;
import health.auric.operate.StartRefused;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Refuses the start on a database that is behind its newest anchor or tells another story, until an operator accepts it. */
@Component
class AnchorGate {

    private static final Logger LOG = LoggerFactory.getLogger(AnchorGate.class);
    private static final String SETTING = "AURIC_AUDIT_ACCEPT_ANCHOR";

    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final long accepted;

    AnchorGate(
            AuditTrail trail,
            PlatformTransactionManager manager,
            @Value("${auric.audit.accept-anchor:-1}") long accepted) {
        this.trail = trail;
        this.transaction = new TransactionTemplate(manager);
        this.accepted = accepted;
    }

    void check(AuditEntries entries, AnchorFile file) {
        try {
            var anchors = file.read();
            var found = AnchorCheck.newest(entries, anchors);
            if (found.isPresent()) {
                decide(found.get(), anchors, entries, file);
            } else if (anchors.all().isEmpty() && entries.head().seq() > 0) {
                LOG.warn("There is no audit anchor in {}; the trail is taken as it is.", file.path());
            }
        } catch (IOException e) {
            throw new StartRefused(
                    "The audit anchor file " + file.path() + " cannot be read.",
                    "Give the user that runs Auric access to it, or set AURIC_AUDIT_ANCHOR to another file.",
                    e);
        }
    }

    private void decide(ChainBreak found, Anchors anchors, AuditEntries entries, AnchorFile file) throws IOException {
        long newest = anchors.newest().map(Anchor::seq).orElse(0L);
        if (newest != accepted) {
            throw new StartRefused(
                    "The audit trail in the database is not the one anchored in " + file.path() + ": "
                            + found.sentence(),
                    "If the database was restored from a backup or replaced on purpose, start once with " + SETTING
                            + "=" + newest
                            + "; the trail then tells so. If not, somebody altered it: keep both as they are.");
        }
        LOG.warn("Accepted, because {}={}: {}", SETTING, accepted, found.sentence());
        transaction.executeWithoutResult(_ -> trail.append(tell(found)));
        file.append(Anchor.of(entries.head()).accepted());
    }

    private static AuditRecord tell(ChainBreak found) {
        var actor = Actors.asSystem(Actors::current);
        return new AuditRecord(
                actor.id(), actor.name(), "audit.accept-anchor", "audit", Map.of("found", found.sentence()), List.of());
    }
}
