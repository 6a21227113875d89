package health.auric.audit;

import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proves that the trail is what was written, or finds the first place where it is not. */
@Guarded
public class AuditVerification {

    private final AuditEntries entries;
    private final AnchorFile anchors;
    // It reads everything: a second one at the same time would only take longer.
    private final Semaphore desk = new Semaphore(1);

    AuditVerification(JdbcClient database, @Value(AnchorFile.SETTING) String anchors) {
        this.entries = new AuditEntries(database);
        this.anchors = new AnchorFile(Path.of(anchors));
    }

    @Requires(Right.VERIFY_AUDIT)
    public AuditReport verify() {
        if (!desk.tryAcquire()) {
            throw Refusal.conflict("The trail is being verified already; ask again when that is done.");
        }
        try {
            return ChainWalk.verify(entries, anchors.read());
        } catch (IOException e) {
            throw new UncheckedIOException("The anchor file cannot be read.", e);
        } finally {
            desk.release();
        }
    }
}
