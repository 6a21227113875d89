package health.auric.golden.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of golden records. */
@Component
class Versions {

    private final JdbcClient database;

    Versions(JdbcClient database) {
        this.database = database;
    }

    /** The last one recorded by then. */
    Optional<Version> last(UUID golden, When when) {
        return database.sql("""
                        select v.*, null as correlation_id from golden.golden_version v
                        where v.golden = :golden and v.recorded_at <= :latest::timestamptz
                        order by v.version desc limit 1""")
                .param("golden", golden)
                .param("latest", when.latest())
                .query((row, _) -> version(row))
                .optional();
    }

    /** The newest before a version, each with the correlation id the feed still knows. */
    List<Version> before(UUID golden, int version, int most) {
        return database.sql("""
                        select v.*, f.correlation_id from golden.golden_version v
                        left join publish.feed f on f.subject = v.golden and f.version = v.version
                        where v.golden = :golden and v.version < :version
                        order by v.version desc limit :most""")
                .param("golden", golden)
                .param("version", version)
                .param("most", most)
                .query((row, _) -> version(row))
                .list();
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getInt("version"),
                row.getString("status"),
                row.getString("content"),
                row.getString("lineage"),
                row.getObject("decision", UUID.class),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("correlation_id"));
    }
}
