package health.auric.resolve;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the hub holds, in the words of {@link Supposed}. */
final class Held {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, Object>> CONTENT = new TypeReference<>() {};

    private final JdbcClient database;

    Held(JdbcClient database) {
        this.database = database;
    }

    void forget() {
        database.sql("""
                        truncate intake.landed_change, intake.quarantined_change, intake.source_record,
                        intake.source_version, intake.reference, intake.identifier, golden.golden, golden.golden_version,
                        golden.cross_reference, golden.identifier_hold, golden.override, resolve.lane, publish.feed""").update();
        database.sql("update publish.feed_head set pos = 0").update();
    }

    Instant now() {
        return database.sql("select clock_timestamp()")
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        add(lines, """
                select 'record ' || domain || '/' || source || '/' || key || ' v' || version
                    || case when withdrawn then ' withdrawn at ' else ' live at ' end || source_pos::bigint
                from intake.source_record""");
        add(lines, """
                select 'link ' || r.domain || '/' || r.source || '/' || r.key || ' #' || x.seq || ' -> '
                    || case g.domain when 'gadget' then 'GAD-' else 'DPO-' end || g.number || ' ' || x.rule
                    || case when x.until is null then ' open' else ' ended' end
                from golden.cross_reference x join intake.source_record r on r.id = x.source_record
                join golden.golden g on g.id = x.golden and g.domain = r.domain""");
        add(lines, """
                select 'identifier ' || i.scheme || ' ' || i.value || ' of ' || r.domain || '/' || r.source || '/' || r.key
                from intake.identifier i join intake.source_record r on r.id = i.source_record and r.domain = i.domain""");
        add(lines, """
                select 'claim ' || h.scheme || ' ' || h.value || ' by '
                    || case g.domain when 'gadget' then 'GAD-' else 'DPO-' end || g.number
                    || case when h.held then ' held' when h.reason like 'It came with%' then ' contested elsewhere'
                        when h.reason = 'Kept apart from its holder: A left one is not a right one.' then ' contested apart'
                        else ' contested two' end
                from golden.identifier_hold h join golden.golden g on g.id = h.golden and g.domain = h.domain""");
        add(lines, """
                select 'waiting ' || domain || '/' || source || '/' || key || ' at ' || source_pos::bigint
                from intake.landed_change""");
        add(lines, """
                select 'title ' || case domain when 'gadget' then 'GAD-' else 'DPO-' end || number || ' ' || title
                from golden.golden""");
        goldens(lines, now());
        feed(lines);
        references(lines);
        return lines.stream().sorted().toList();
    }

    private void add(List<String> lines, String sql) {
        lines.addAll(database.sql(sql).query(String.class).list());
    }

    /** Golden records and links as they were then, by what was recorded when. */
    List<String> pastLines(Instant then) {
        var lines = new ArrayList<String>();
        goldens(lines, then);
        lines.addAll(database.sql("""
                        select 'link ' || r.domain || '/' || r.source || '/' || r.key || ' #' || x.seq || ' -> '
                            || case g.domain when 'gadget' then 'GAD-' else 'DPO-' end || g.number || ' ' || x.rule || ' open'
                        from golden.cross_reference x join intake.source_record r on r.id = x.source_record
                        join golden.golden g on g.id = x.golden
                        where x.since <= :then and (x.until is null or x.until > :then)""")
                .param("then", Timestamp.from(then))
                .query(String.class)
                .list());
        return lines.stream().sorted().toList();
    }

    private void goldens(List<String> lines, Instant then) {
        lines.addAll(database.sql("""
                        select distinct on (v.golden) case g.domain when 'gadget' then 'GAD-' else 'DPO-' end || g.number,
                            v.status, v.version, v.content
                        from golden.golden_version v join golden.golden g on g.id = v.golden
                        where v.recorded_at <= :then order by v.golden, v.version desc""")
                .param("then", Timestamp.from(then))
                .query((row, _) -> "golden %s %s v%d %s"
                        .formatted(row.getString(1), row.getString(2), row.getInt(3), content(row.getString(4))))
                .list());
    }

    private static Map<String, Object> content(String json) {
        return tidy(JSON.readValue(json, CONTENT));
    }

    private static TreeMap<String, Object> tidy(Map<?, ?> map) {
        var tidy = new TreeMap<String, Object>();
        map.forEach((key, value) -> tidy.put(key.toString(), value instanceof Map<?, ?> inner ? tidy(inner) : value));
        return tidy;
    }

    /** Heads against versions, positions against the head, and what it tells of each record. */
    private void feed(List<String> lines) {
        record Entry(String of, String kind, int version) {}
        var told = new TreeMap<String, List<Object>>();
        var entries = database.sql("""
                        select coalesce(case g.domain when 'gadget' then 'GAD-' else 'DPO-' end || g.number,
                            r.domain || '/' || r.source || '/' || r.key, 'nobody') as of, f.kind, f.version
                        from publish.feed f left join golden.golden g on g.id = f.subject and g.domain = f.domain
                        left join intake.source_record r on r.id = f.subject and r.domain = f.domain order by f.pos""")
                .query((row, _) -> new Entry(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
        for (var entry : entries) {
            var list = told.computeIfAbsent(entry.of(), _ -> new ArrayList<>());
            boolean local = entry.kind().equals("local.changed");
            if (!local && entry.version() != list.size() + 1) {
                lines.add("the feed of %s tells version %d after %s".formatted(entry.of(), entry.version(), list));
            }
            list.add(local ? entry.version() : entry.kind());
        }
        told.forEach((of, list) -> lines.add("feed of %s %s".formatted(of, list)));
        add(lines, """
                select 'the feed has ' || count(*) || ' entries up to ' || max(f.pos) || ' under the head ' || h.pos
                from publish.feed_head h left join publish.feed f on true
                group by h.pos having count(f.pos) <> h.pos or coalesce(max(f.pos), 0) <> h.pos""");
        add(lines, """
                select 'the head ' || g.number || ' is not its last version' from golden.golden g
                where not exists (select from golden.golden_version v where v.golden = g.id and v.version = g.version
                    and v.status = g.status and v.content_hash = g.content_hash and v.recorded_at = g.changed_at)""");
    }

    private void references(List<String> lines) {
        add(lines, """
                select 'reference ' || r.domain || '/' || r.source || '/' || r.key || ' ' || f.attribute || ' -> '
                    || coalesce(case g.domain when 'gadget' then 'GAD-' else 'DPO-' end || g.number, 'waiting')
                from intake.reference f join intake.source_record r on r.id = f.source_record
                left join intake.source_record t on t.domain = f.target_domain and t.source = f.target_source
                    and t.key = f.target_key
                left join golden.cross_reference x on x.source_record = t.id and x.until is null
                left join golden.golden g on g.id = x.golden""");
    }

    /** What the golden records say, whatever their numbers are. */
    List<String> contents() {
        return database.sql("""
                        select v.content::text from golden.golden g
                        join golden.golden_version v on v.golden = g.id and v.version = g.version order by 1""").query((row, _) -> row.getString(1)).list();
    }

    /** How often anything was written. */
    List<Long> versions() {
        return database.sql("""
                        select (select count(*) from golden.golden_version) from publish.feed_head
                        union all select pos from publish.feed_head
                        union all select count(*) from intake.source_version
                        union all select count(*) from audit.audit_entry""").query((row, _) -> row.getLong(1)).list();
    }

    record Named(UUID id, int version) {}

    Named named(Kind kind, long number) {
        return database.sql("select id, version from golden.golden where domain = :domain and number = :number")
                .param("domain", kind.domain())
                .param("number", number)
                .query((row, _) -> new Named(row.getObject(1, UUID.class), row.getInt(2)))
                .single();
    }
}
