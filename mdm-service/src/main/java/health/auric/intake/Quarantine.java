package health.auric.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import health.auric.access.Actors;
import health.auric.kernel.TextArray;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one writer of changes that wait for a person. Of what a source calls one thing at most one is open, the newest; it
 * keeps the time it was first seen. What somebody discarded does not come back with the same content.
 */
@Component
class Quarantine {

    private final JdbcClient database;
    private final JsonMapper json;

    Quarantine(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Answers how many more are open than before. */
    int add(Stream stream, List<Stopped> stopped) {
        var newest = new LinkedHashMap<String, Stopped>();
        stopped.forEach(each -> newest.merge(each.key(), each, Stopped::newer));
        return newest.isEmpty() ? 0 : insert(stream, newest.values());
    }

    private int insert(Stream stream, Collection<Stopped> stopped) {
        var opened = database.sql("""
                        insert into intake.quarantined_change as q
                            (id, source, domain, key, source_pos, changed_at, withdrawn, content, findings, hash,
                             batch, batch_row, correlation_id)
                        select r.id, :source, :domain, r.key, r.place, r.changed_at, r.withdrawn, r.content::json,
                            r.findings::jsonb, decode(r.hash, 'hex'), r.batch, r.batch_row, r.correlation
                        from unnest(:ids::uuid[], :keys::text[], :places::text[], :times::timestamptz[],
                                :withdrawals::boolean[], :contents::text[], :findings::text[], :hashes::text[],
                                :batches::uuid[], :rows::integer[], :correlations::text[])
                            as r (id, key, place, changed_at, withdrawn, content, findings, hash,
                                batch, batch_row, correlation)
                        where not exists (select from intake.quarantined_change d
                            where d.source = :source and d.domain = :domain and d.key = r.key
                            and d.state = 'DISCARDED' and d.hash = decode(r.hash, 'hex'))
                        on conflict (source, domain, key) where state = 'OPEN' do update set
                            source_pos = excluded.source_pos,
                            changed_at = excluded.changed_at,
                            withdrawn = excluded.withdrawn,
                            content = excluded.content,
                            findings = excluded.findings,
                            hash = excluded.hash,
                            batch = excluded.batch,
                            batch_row = excluded.batch_row,
                            correlation_id = excluded.correlation_id,
                            last_seen = excluded.last_seen,
                            version = q.version + (q.hash <> excluded.hash)::integer
                        where (excluded.source_pos > q.source_pos
                            or excluded.source_pos = q.source_pos and excluded.hash <> q.hash)
                        returning (xmax = 0) as opened""")
                .param("source", stream.source().value())
                .param("domain", stream.domain().value())
                .param("ids", TextArray.of(stopped, _ -> UuidCreator.getTimeOrderedEpoch()))
                .param("keys", TextArray.of(stopped, Stopped::key))
                .param("places", TextArray.of(stopped, Stopped::position))
                .param("times", TextArray.of(stopped, Stopped::changedAt))
                .param("withdrawals", TextArray.of(stopped, Stopped::withdrawn))
                .param("contents", TextArray.of(stopped, Stopped::content))
                .param("findings", TextArray.of(stopped, each -> json.writeValueAsString(each.findings())))
                .param("hashes", TextArray.of(stopped, each -> HexFormat.of().formatHex(each.hash())))
                .param("batches", TextArray.of(stopped, Stopped::batch))
                .param("rows", TextArray.of(stopped, Stopped::row))
                .param("correlations", TextArray.of(stopped, Stopped::correlationId))
                .query(Boolean.class)
                .list();
        return (int) opened.stream().filter(fresh -> fresh).count();
    }

    /** Closes what these conforming changes, as new or newer, have made pointless; answers how many. */
    int supersede(Stream stream, List<Checked> conforming) {
        return conforming.isEmpty()
                ? 0
                : database.sql("""
                        update intake.quarantined_change q
                        set state = 'SUPERSEDED', closed_at = now(), version = q.version + 1
                        from unnest(:keys::text[], :places::text[]) as r (key, place)
                        where q.source = :source and q.domain = :domain and q.key = r.key
                        and q.state = 'OPEN' and q.source_pos <= r.place""")
                        .param("source", stream.source().value())
                        .param("domain", stream.domain().value())
                        .param(
                                "keys",
                                conforming.stream()
                                        .map(each -> each.arrival().key())
                                        .toArray(String[]::new))
                        .param(
                                "places",
                                conforming.stream()
                                        .map(each -> each.arrival().position().value())
                                        .toArray(String[]::new))
                        .update();
    }

    /** Somebody decided; whoever calls holds the row. */
    void close(UUID id, QuarantinedChange.State state, @Nullable String reason) {
        var actor = Actors.current();
        database.sql("""
                        update intake.quarantined_change set state = :state, closed_at = now(), closed_by = :actor,
                            closed_name = :name, reason = :reason, version = version + 1
                        where id = :id""")
                .param("id", id)
                .param("state", state.name())
                .param("actor", actor.id())
                .param("name", actor.name())
                .param("reason", reason)
                .update();
    }
}
