package health.auric.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for the lanes of all domains together, for the strip on the home page. */
@Component
class LaneBoard {

    /** Counted no further: from there on people only need to know that it is many. */
    static final long MANY = 100_000;

    private final JdbcClient database;

    LaneBoard(JdbcClient database) {
        this.database = database;
    }

    /** Changes that wait and since when the oldest does; positions of all lanes added up. */
    record Waiting(long changes, @Nullable Instant since, long positions) {

        String behind(Instant now) {
            if (since == null) {
                return "nothing";
            }
            var behind = Duration.between(since, now);
            return behind.toSeconds() < 60
                    ? String.format(Locale.ROOT, "%.1f s", Math.max(0, behind.toMillis()) / 1000.0)
                    : behind.toMinutes() + " min";
        }
    }

    Waiting waiting() {
        return database.sql("""
                        select w.changes, w.since, (select coalesce(sum(position), 0) from resolve.lane) as positions
                        from (select count(*) as changes, min(landed_at) as since
                            from (select landed_at from intake.landed_change limit :many) first) w""")
                .param("many", MANY)
                .query((row, _) -> {
                    var since = row.getTimestamp("since");
                    return new Waiting(
                            row.getLong("changes"), since == null ? null : since.toInstant(), row.getLong("positions"));
                })
                .single();
    }
}
