package health.auric.integrity;

import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.audit.AuditProof;
import health.auric.kernel.Refusal;
import health.auric.model.DomainDefinitions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessResourceFailureException;
import tools.jackson.databind.json.JsonMapper;

/** The checks for operators: all of them, on demand. */
@Guarded
public class IntegrityChecks {

    private final Integrity integrity;
    private final DataSource database;
    private final Path anchors;
    // It reads everything: a second one at the same time would only slow down both, and the hub.
    private final Semaphore desk = new Semaphore(1);

    IntegrityChecks(
            DomainDefinitions definitions,
            JsonMapper json,
            Clock clock,
            DataSource database,
            @Value(AuditProof.ANCHORS) String anchors) {
        this.integrity = new Integrity(definitions, json, clock);
        this.database = database;
        this.anchors = Path.of(anchors);
    }

    @Requires(Right.OPERATE)
    public IntegrityReport run() {
        if (!desk.tryAcquire()) {
            throw Refusal.conflict("The checks are running already; ask again when they are done.");
        }
        try {
            return integrity.check(database, anchors);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The checks could not begin.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The anchor file cannot be read.", e);
        } finally {
            desk.release();
        }
    }
}
