package health.auric.audit;

import health.auric.operate.CommandDatabase;
import health.auric.operate.StartRefused;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The command {@code auric verify-audit}: walks the trail against the anchors and says what it found. */
public final class VerifyAudit {

    private VerifyAudit() {}

    /** Returns 0 when the trail is what was written, 1 when it is not, 2 when that could not be found out. */
    public static int run(PrintStream out) {
        return run(CommandDatabase.environment(), out);
    }

    static int run(ConfigurableEnvironment environment, PrintStream out) {
        var anchors = new AnchorFile(Path.of(environment.resolvePlaceholders(AnchorFile.SETTING)));
        try (var database = CommandDatabase.open(environment)) {
            return tell(verify(database.source(), anchors), anchors, out);
        } catch (StartRefused e) {
            out.println(e.getMessage());
        } catch (IOException e) {
            out.println("The audit anchor file " + anchors.path() + " cannot be read.");
        } catch (DataAccessException e) {
            out.println("The database has no audit trail that can be read: start this version of the hub on it once.");
        }
        return 2;
    }

    private static AuditReport verify(DataSource database, AnchorFile anchors) throws IOException {
        // One connection for all: connecting anew for each page would take longer than reading it.
        try (var connection = database.getConnection()) {
            var one = new SingleConnectionDataSource(connection, true);
            return ChainWalk.verify(new AuditEntries(JdbcClient.create(one)), anchors.read());
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("No connection.", e);
        }
    }

    private static int tell(AuditReport report, AnchorFile anchors, PrintStream out) {
        if (report.anchors() == 0) {
            out.println(
                    "There is no anchor in " + anchors.path() + ": a cut tail or a trail written anew would not show.");
        }
        if (report.firstBreak().isPresent()) {
            out.println(
                    "The audit trail is broken: " + report.firstBreak().get().sentence());
            return 1;
        }
        out.println("The audit trail is as it was written: " + report.entries() + " entries, " + report.anchors()
                + " anchors.");
        return 0;
    }
}
