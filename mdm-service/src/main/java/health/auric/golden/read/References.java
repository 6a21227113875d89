package health.auric.golden.read;

import health.auric.access.Actors;
import health.auric.access.Right;
import health.auric.golden.GoldenNumber;
import health.auric.kernel.TextArray;
import health.auric.model.DomainDefinitions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what references point to, all of a page in one query: through cross-references, then tombstones. */
@Component
class References {

    private final JdbcClient database;
    private final DomainDefinitions definitions;

    References(JdbcClient database, DomainDefinitions definitions) {
        this.database = database;
        this.definitions = definitions;
    }

    /** What is shown for each: the golden record behind it, or that it waits and why. */
    Map<Pointer, Object> resolve(Collection<Pointer> pointers, When when) {
        var asked = List.copyOf(pointers);
        var shown = new HashMap<Pointer, Object>();
        if (!asked.isEmpty()) {
            rows(asked, when).forEach(row -> {
                var pointer = asked.get(row.place());
                shown.put(pointer, shown(pointer, row));
            });
        }
        return shown;
    }

    private List<Row> rows(List<Pointer> asked, When when) {
        return database.sql("""
                        with recursive found as (
                            select a.place, s.id is not null as arrived, coalesce(x.golden, i.id, n.id) as golden
                            from unnest(:domains::text[], :sources::text[], :keys::text[], :ids::text[]::uuid[],
                                :numbers::bigint[]) with ordinality as a (domain, source, key, id, number, place)
                            left join intake.source_record s
                                on s.domain = a.domain and s.source = a.source and s.key = a.key
                            left join golden.cross_reference x on x.source_record = s.id
                                and x.since <= :latest::timestamptz
                                and (x.until is null or x.until > :latest::timestamptz)
                            left join golden.golden i on i.id = a.id and i.domain = a.domain
                            left join golden.golden n on n.domain = a.domain and n.number = a.number),
                        followed as (
                            select place, arrived, golden, 0 as hop from found
                            union all
                            select f.place, f.arrived, g.merged_into, f.hop + 1
                            from followed f join golden.golden g on g.id = f.golden
                            where g.merged_into is not null and f.hop < 50 and 'MERGED' = (
                                select v.status from golden.golden_version v
                                where v.golden = g.id and v.recorded_at <= :latest::timestamptz
                                order by v.version desc limit 1))
                        select distinct on (f.place) f.place, f.arrived, g.id, g.number, g.title, g.status
                        from followed f left join golden.golden g on g.id = f.golden
                        order by f.place, f.hop desc""")
                .param("domains", TextArray.of(asked, Pointer::to))
                .param("sources", TextArray.of(asked, Pointer::source))
                .param("keys", TextArray.of(asked, Pointer::key))
                .param("ids", TextArray.of(asked, Pointer::id))
                .param("numbers", asked.stream().map(Pointer::number).toArray(Long[]::new))
                .param("latest", when.latest())
                .query((row, _) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getInt("place") - 1,
                row.getBoolean("arrived"),
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("title"),
                row.getString("status"));
    }

    private Map<String, Object> shown(Pointer pointer, Row row) {
        var shown = new LinkedHashMap<String, Object>();
        put(shown, "source", pointer.source());
        put(shown, "key", pointer.key());
        if (row.id() == null) {
            wait(shown, pointer, row);
        } else {
            shown.put("golden", name(pointer, row, row.id()));
        }
        return shown;
    }

    private void wait(Map<String, Object> shown, Pointer pointer, Row row) {
        put(shown, "golden", pointer.golden());
        shown.put("waiting", true);
        shown.put("reason", reason(pointer, row));
    }

    private static void put(Map<String, Object> shown, String part, @Nullable String value) {
        if (value != null) {
            shown.put(part, value);
        }
    }

    private static String reason(Pointer pointer, Row row) {
        if (pointer.key() == null) {
            return "There is no golden record with this id.";
        }
        return row.arrived()
                ? "The source withdrew the record with this key, or it is not linked yet."
                : "The source has not sent a record with this key.";
    }

    private GoldenName name(Pointer pointer, Row row, UUID id) {
        var prefix =
                definitions.find(pointer.to()).map(to -> to.heading().number()).orElse("");
        boolean known = Actors.current().may(Right.READ_RECORDS, pointer.to(), null);
        return new GoldenName(
                id, new GoldenNumber(prefix, row.number()).toString(), known ? row.title() : null, row.status());
    }

    private record Row(int place, boolean arrived, @Nullable UUID id, long number, String title, String status) {}
}
