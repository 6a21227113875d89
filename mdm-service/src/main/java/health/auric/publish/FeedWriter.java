package health.auric.publish;

import health.auric.kernel.CopyRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one writer of the feed. Its caller's transaction holds the head from here to its commit, so this comes after everything
 * that may take time: positions are then gapless, in the order of commits, and roll back with what they tell of.
 */
@Component
public class FeedWriter {

    private final JdbcClient database;
    private final DataSource connections;

    FeedWriter(JdbcClient database, DataSource connections) {
        this.database = database;
        this.connections = connections;
    }

    /** Appends in this order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(List<FeedEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var head = advance(entries.size());
        long position = head.position - entries.size();
        var rows = new CopyRows();
        for (var entry : entries) {
            rows.add(
                    ++position,
                    UUID.randomUUID(),
                    head.incarnation,
                    entry.domain(),
                    entry.subject(),
                    entry.version(),
                    entry.kind().word(),
                    entry.decision(),
                    entry.correlationId(),
                    head.at);
        }
        rows.run(
                "copy publish.feed (pos, event_id, incarnation, domain, subject, version, kind, decision, correlation_id, at)",
                connections);
    }

    private Head advance(int count) {
        return database.sql("""
                        update publish.feed_head set pos = pos + :count, at = greatest(at, clock_timestamp())
                        returning incarnation, pos, at""")
                .param("count", count)
                .query((row, _) -> head(row))
                .single();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getInt("incarnation"),
                row.getLong("pos"),
                row.getTimestamp("at").toInstant());
    }

    private record Head(int incarnation, long position, Instant at) {}
}
