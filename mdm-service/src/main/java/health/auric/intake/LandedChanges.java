package health.auric.intake;

import health.auric.kernel.CopyRows;
import health.auric.kernel.Correlation;
import health.auric.kernel.DomainName;
import health.auric.kernel.SourceCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The queue between landing and the lanes: what is in it is durable and not yet golden. */
@Component
public class LandedChanges {

    private static final int BULK = 1;

    private final JdbcClient database;
    private final DataSource connections;
    private final JsonMapper json;
    private final BatchProgress batches;
    private final QueueHeads heads = new QueueHeads(System::nanoTime);

    LandedChanges(JdbcClient database, DataSource connections, JsonMapper json, BatchProgress batches) {
        this.batches = batches;
        this.database = database;
        this.connections = connections;
        this.json = json;
    }

    /** The newest the hub has of these keys, waiting or not. */
    Map<String, Latest> latest(Stream stream, List<Checked> batch) {
        var latest = new HashMap<String, Latest>();
        database.sql("""
                        with sent as (select distinct unnest(:keys::text[]) as key)
                        select sent.key, r.source_pos, r.hash from sent cross join lateral (
                            select * from intake.source_record r
                            where r.domain = :domain and r.source = :source and r.key = sent.key offset 0) r
                        union all
                        select sent.key, c.source_pos, c.hash from sent cross join lateral (
                            select * from intake.landed_change c
                            where c.domain = :domain and c.source = :source and c.key = sent.key offset 0) c""")
                .param("keys", batch.stream().map(each -> each.arrival().key()).toArray(String[]::new))
                .param("domain", stream.domain().value())
                .param("source", stream.source().value())
                .query(row -> {
                    latest.merge(row.getString(1), latest(row), LandedChanges::newer);
                });
        return latest;
    }

    private static Latest latest(ResultSet row) throws SQLException {
        return new Latest(new SourcePosition(row.getString(2)), row.getBytes(3));
    }

    private static Latest newer(Latest one, Latest other) {
        return one.position().compareTo(other.position()) < 0 ? other : one;
    }

    List<Long> positions(int count) {
        return database.sql("select nextval('intake.landed_change_pos_seq') from generate_series(1, :count)")
                .param("count", count)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    void add(Stream stream, LandingMode mode, List<Checked> landing, List<Long> positions, Set<Checked> confirmed) {
        var rows = new CopyRows();
        for (int i = 0; i < landing.size(); i++) {
            var each = landing.get(i);
            rows.add(
                    positions.get(i),
                    stream.domain(),
                    mode.priority(),
                    stream.source(),
                    each.arrival().key(),
                    each.arrival().position(),
                    each.arrival().changedAt(),
                    each.arrival().withdrawn(),
                    each.sent(),
                    each.standard(),
                    each.findings().isEmpty() ? null : json.writeValueAsString(each.findings()),
                    each.hash(),
                    // An upload does not wait for what only confirms what is there.
                    confirmed.contains(each) ? null : mode.batch(),
                    Correlation.current());
        }
        rows.run("""
                copy intake.landed_change (pos, domain, priority, source, key, source_pos, changed_at, withdrawn, \
                sent, standard, findings, hash, batch, correlation_id)""", connections);
    }

    /** The next of a domain, urgent ones first, each priority in the order it came. */
    public List<LandedChange> next(DomainName domain, int most) {
        long from = heads.from(domain);
        var next = next(domain, from, most);
        if (next.isEmpty() && from > 0) {
            from = 0;
            next = next(domain, from, most);
        }
        long searched = from;
        next.stream()
                .filter(change -> change.priority() == BULK)
                .findFirst()
                .ifPresent(first -> heads.found(domain, searched, first.pos()));
        return next;
    }

    private List<LandedChange> next(DomainName domain, long from, int most) {
        // As a subquery, because statistics never know the positions of a queue: expecting no row there, the planner
        // would
        // collect and sort all that wait.
        return database.sql("""
                        (select * from intake.landed_change where domain = :domain and priority = 0
                         order by pos limit :most)
                        union all
                        (select * from intake.landed_change
                         where domain = :domain and priority = 1 and pos >= (select :from::bigint)
                         order by pos limit :most)
                        order by priority, pos limit :most""")
                .param("domain", domain.value())
                .param("from", from)
                .param("most", most)
                .query((row, _) -> change(row))
                .list();
    }

    private static LandedChange change(ResultSet row) throws SQLException {
        return new LandedChange(
                row.getLong("pos"),
                row.getInt("priority"),
                new SourceCode(row.getString("source")),
                row.getString("key"),
                new SourcePosition(row.getString("source_pos")),
                row.getTimestamp("changed_at").toInstant(),
                row.getBoolean("withdrawn"),
                row.getString("sent"),
                row.getString("standard"),
                row.getString("findings"),
                row.getBytes("hash"),
                row.getObject("batch", UUID.class),
                row.getString("correlation_id"));
    }

    /** Whether a change still waits; one that does not has been decided, or was never there. */
    public boolean waits(DomainName domain, int priority, long position) {
        return database.sql("""
                        select exists (select from intake.landed_change
                        where domain = :domain and priority = :priority and pos = :pos)""")
                .param("domain", domain.value())
                .param("priority", priority)
                .param("pos", position)
                .query(Boolean.class)
                .single();
    }

    /** The lane is done with these; part of its transaction. */
    public void done(DomainName domain, List<LandedChange> changes) {
        database.sql("""
                        delete from intake.landed_change c
                        using unnest(:priorities::smallint[], :positions::bigint[]) as d (priority, pos)
                        where c.domain = :domain and c.priority = d.priority and c.pos = d.pos""")
                .param("domain", domain.value())
                .param(
                        "priorities",
                        changes.stream().map(each -> (short) each.priority()).toArray(Short[]::new))
                .param("positions", changes.stream().map(LandedChange::pos).toArray(Long[]::new))
                .update();
        batches.decided(batched(changes));
    }

    private static Map<UUID, Integer> batched(List<LandedChange> changes) {
        var counts = new HashMap<UUID, Integer>();
        for (var change : changes) {
            if (change.batch() != null) {
                counts.merge(change.batch(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
