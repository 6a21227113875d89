package health.auric.publish;

import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one numbered feed of everything that happened to golden records. */
@Guarded
public class Feed {

    private final JdbcClient database;

    Feed(JdbcClient database) {
        this.database = database;
    }

    @Requires(Right.READ_HOLDINGS)
    public FeedHead head() {
        return database.sql("select incarnation, pos, at from publish.feed_head")
                .query((row, _) -> head(row))
                .single();
    }

    private static FeedHead head(ResultSet row) throws SQLException {
        long position = row.getLong("pos");
        return new FeedHead(
                row.getInt("incarnation"),
                position,
                position == 0 ? null : row.getTimestamp("at").toInstant());
    }
}
