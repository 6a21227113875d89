package health.auric.intake;

import health.auric.kernel.Correlation;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The one writer of what has landed, what is in quarantine and how much of both; needs a transaction around it. */
@Component
class LandingWriter {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final int BULK = 1;

    private final JdbcClient database;
    private final DataSource connections;
    private final JsonMapper json;

    LandingWriter(JdbcClient database, DataSource connections, JsonMapper json) {
        this.database = database;
        this.connections = connections;
        this.json = json;
    }

    Landed write(Stream stream, List<Checked> batch) {
        var known = known(stream, batch);
        var news =
                batch.stream().filter(each -> known.add(place(each.arrival()))).toList();
        var landing = news.stream().filter(Checked::lands).toList();
        var refused = news.stream().filter(each -> !each.lands()).toList();
        copyLanded(stream, landing);
        copyQuarantined(stream, refused);
        if (!news.isEmpty()) {
            count(stream, landing.size(), refused.size());
        }
        return new Landed(landing.size(), refused.size(), batch.size() - news.size());
    }

    private Set<String> known(Stream stream, List<Checked> batch) {
        return database
                .sql("""
                        with sent as (select * from unnest(:keys::text[], :places::text[]) as s (key, source_pos))
                        select key || chr(31) || source_pos from sent join intake.landed_change using (key, source_pos)
                        where source = :source and domain = :domain
                        union
                        select key || chr(31) || source_pos from sent join intake.quarantined_change using (key, source_pos)
                        where source = :source and domain = :domain""")
                .param("keys", batch.stream().map(each -> each.arrival().key()).toArray(String[]::new))
                .param(
                        "places",
                        batch.stream()
                                .map(each -> each.arrival().sourcePosition())
                                .toArray(String[]::new))
                .param("source", stream.source().value())
                .param("domain", stream.domain().value())
                .query(String.class)
                .stream()
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String place(Arrival arrival) {
        return arrival.key() + '\u001f' + arrival.sourcePosition();
    }

    private void copyLanded(Stream stream, List<Checked> landing) {
        var rows = new CopyRows();
        for (var each : landing) {
            var arrival = each.arrival();
            rows.add(
                    stream.source(),
                    stream.domain(),
                    arrival.key(),
                    arrival.sourcePosition(),
                    BULK,
                    arrival.changedAt(),
                    json.writeValueAsString(each.asSent()),
                    Correlation.current());
        }
        copy(
                "copy intake.landed_change (source, domain, key, source_pos, priority, changed_at, content, correlation_id)",
                rows);
    }

    private void copyQuarantined(Stream stream, List<Checked> refused) {
        var rows = new CopyRows();
        for (var each : refused) {
            var arrival = each.arrival();
            rows.add(
                    stream.source(),
                    stream.domain(),
                    arrival.key(),
                    arrival.sourcePosition(),
                    json.writeValueAsString(each.asSent()),
                    json.writeValueAsString(each.conformed().findings()),
                    Correlation.current());
        }
        copy(
                "copy intake.quarantined_change (source, domain, key, source_pos, content, findings, correlation_id)",
                rows);
    }

    private void copy(String command, CopyRows rows) {
        if (rows.isEmpty()) {
            return;
        }
        var connection = DataSourceUtils.getConnection(connections);
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(command + " from stdin (format csv)", rows.reader());
        } catch (SQLException | java.io.IOException e) {
            throw failed(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, connections);
        }
    }

    private static RuntimeException failed(Exception e) {
        if (e instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
            return new DuplicateKeyException("Landed by somebody else meanwhile.", e);
        }
        return new org.springframework.dao.DataAccessResourceFailureException("The batch could not be written.", e);
    }

    private void count(Stream stream, long landed, long quarantined) {
        database.sql("""
                        insert into intake.tally as t (source, domain, landed, quarantined, last_landed)
                        values (:source, :domain, :landed, :quarantined, now())
                        on conflict (source, domain) do update set
                            landed = t.landed + excluded.landed,
                            quarantined = t.quarantined + excluded.quarantined,
                            last_landed = excluded.last_landed""")
                .param("source", stream.source().value())
                .param("domain", stream.domain().value())
                .param("landed", landed)
                .param("quarantined", quarantined)
                .update();
    }
}
