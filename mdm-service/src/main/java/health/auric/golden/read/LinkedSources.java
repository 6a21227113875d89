package health.auric.golden.read;

import health.auric.kernel.FacilityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The source records behind a golden record, as recorded then. */
@Component
class LinkedSources {

    private final JdbcClient database;

    LinkedSources(JdbcClient database) {
        this.database = database;
    }

    /** Those of the facilities in sight; ended links too if asked for. */
    List<LinkedSource> of(UUID golden, Sight sight, When when, boolean ended) {
        return database.sql("""
                        select x.source_record, x.status, x.rule, x.since, s.source, s.key, y.facility,
                            v.version, v.changed_at, v.withdrawn, v.sent, v.standard, v.findings,
                            case when x.until <= :latest::timestamptz then x.until end as until
                        from golden.cross_reference x
                        join intake.source_record s on s.id = x.source_record
                        join intake.source_system y on y.code = s.source
                        join lateral (
                            select * from intake.source_version v
                            where v.source_record = x.source_record
                                and v.recorded_at <= least(:latest::timestamptz, coalesce(x.until, 'infinity'))
                            order by v.version desc limit 1) v on true
                        where x.golden = :golden and x.since <= :latest::timestamptz
                            and (:ended or x.until is null or x.until > :latest::timestamptz)
                            and (:facilities::text[] is null or y.facility = any(:facilities::text[]))
                        order by coalesce(x.until <= :latest::timestamptz, false), x.since, s.source, s.key, x.seq""")
                .param("golden", golden)
                .param("latest", when.latest())
                .param("ended", ended)
                .param("facilities", sight.codes())
                .query((row, _) -> source(row))
                .list();
    }

    private static LinkedSource source(ResultSet row) throws SQLException {
        return new LinkedSource(
                row.getObject("source_record", UUID.class),
                row.getString("source"),
                new FacilityCode(row.getString("facility")),
                row.getString("key"),
                row.getInt("version"),
                row.getTimestamp("changed_at").toInstant(),
                row.getBoolean("withdrawn"),
                row.getString("sent"),
                row.getString("standard"),
                row.getString("findings"),
                row.getString("status"),
                row.getString("rule"),
                row.getTimestamp("since").toInstant(),
                instant(row.getTimestamp("until")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
