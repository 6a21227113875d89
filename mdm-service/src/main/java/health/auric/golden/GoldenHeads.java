package health.auric.golden;

import health.auric.kernel.DomainName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is golden now, for whoever decides about it. */
@Component
public class GoldenHeads {

    private final JdbcClient database;

    GoldenHeads(JdbcClient database) {
        this.database = database;
    }

    /** Who holds or claims these identifiers. */
    public List<Hold> holders(DomainName domain, Collection<ExclusiveValue> identifiers) {
        if (identifiers.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        select h.* from unnest(:schemes::text[], :values::text[]) as w (scheme, value)
                        cross join lateral (
                            select * from golden.identifier_hold h where h.domain = :domain
                                and h.scheme = w.scheme and h.value = w.value offset 0) h
                        order by h.since, h.golden""")
                .param(
                        "schemes",
                        identifiers.stream().map(ExclusiveValue::scheme).toArray(String[]::new))
                .param("values", identifiers.stream().map(ExclusiveValue::value).toArray(String[]::new))
                .param("domain", domain.value())
                .query((row, _) -> hold(row))
                .list();
    }

    /** Everything these golden records hold or claim. */
    public List<Hold> holdsOf(Collection<UUID> goldens) {
        if (goldens.isEmpty()) {
            return List.of();
        }
        // One look into the index for each: asked for any of them, the planner reads the whole table while it is small
        // or not yet analyzed.
        return database.sql("""
                        select h.* from unnest(:ids::text[]::uuid[]) as w (golden) cross join lateral (
                            select * from golden.identifier_hold h where h.golden = w.golden offset 0) h""")
                .param("ids", texts(goldens))
                .query((row, _) -> hold(row))
                .list();
    }

    private static Hold hold(ResultSet row) throws SQLException {
        return new Hold(
                new ExclusiveValue(row.getString("scheme"), row.getString("value")),
                row.getObject("golden", UUID.class),
                row.getString("reason"));
    }

    /** The last link of each of these source records, active or ended. */
    public List<Link> lastLinksOf(Collection<UUID> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        select distinct on (x.source_record) x.source_record, x.seq, x.golden, x.until is null as active
                        from golden.cross_reference x where x.source_record = any(:ids::text[]::uuid[])
                        order by x.source_record, x.seq desc""")
                .param("ids", texts(records))
                .query((row, _) -> link(row))
                .list();
    }

    /** The active links to these golden records. */
    public List<Link> linksTo(Collection<UUID> goldens) {
        if (goldens.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        select x.source_record, x.seq, x.golden, true as active
                        from unnest(:ids::text[]::uuid[]) as w (golden) cross join lateral (
                            select * from golden.cross_reference x where x.golden = w.golden offset 0) x
                        where x.until is null""")
                .param("ids", texts(goldens))
                .query((row, _) -> link(row))
                .list();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getObject("source_record", UUID.class),
                row.getInt("seq"),
                row.getObject("golden", UUID.class),
                row.getBoolean("active"));
    }

    public List<GoldenHead> byId(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.sql("select * from golden.golden where id = any(:ids::text[]::uuid[])")
                .param("ids", texts(ids))
                .query((row, _) -> head(row))
                .list();
    }

    private static GoldenHead head(ResultSet row) throws SQLException {
        return new GoldenHead(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getInt("version"),
                row.getLong("lock_version"),
                RecordState.valueOf(row.getString("status")),
                row.getString("title"),
                row.getBytes("content_hash"));
    }

    /** Locks these in the order of their ids, as every writer does, and tells their lock versions. */
    public Map<UUID, Long> lock(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var versions = new HashMap<UUID, Long>();
        database.sql("""
                        select id, lock_version from golden.golden where id = any(:ids::text[]::uuid[])
                        order by id for update""").param("ids", texts(ids)).query(row -> {
            versions.put(row.getObject(1, UUID.class), row.getLong(2));
        });
        return versions;
    }

    /** Golden records whose sources say something else from this day on. */
    public List<UUID> due(DomainName domain, LocalDate today, int most) {
        return database.sql("""
                        select id from golden.golden where domain = :domain and due <= :today
                        order by due limit :most""")
                .param("domain", domain.value())
                .param("today", today)
                .param("most", most)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
