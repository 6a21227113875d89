package health.auric.integrity;

import health.auric.audit.AuditProof;
import health.auric.audit.ChainBreak;
import java.util.function.Consumer;

/** Walks the audit trail. */
record TrailCheck(AuditProof proof) implements Check {

    @Override
    public String name() {
        return "audit-trail-is-intact";
    }

    @Override
    public String sentence() {
        return "Every entry of the audit trail is what was written, and the trail is the one anchored outside the database.";
    }

    @Override
    public void run(Snapshot snapshot, Consumer<String> violation) {
        proof.verify(snapshot.client()).firstBreak().map(ChainBreak::sentence).ifPresent(violation);
    }
}
