package health.auric.golden.read;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Writes the past of golden records straight into their tables, for tests that read them. */
public final class Past {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Map<UUID, Integer> versions = new HashMap<>();
    private Instant now = Instant.parse("2026-03-01T08:00:00Z");
    private long lanePosition;

    public Past(JdbcClient database) {
        this.database = database;
        this.lanePosition = database.sql("select coalesce(max(lane_pos), 0) from intake.source_record")
                .query(Long.class)
                .single();
    }

    /** Everything is forgotten. */
    public Past clear() {
        database.sql("""
                        truncate golden.golden, golden.golden_version, golden.cross_reference, golden.identifier_hold,
                            intake.source_record, intake.source_version, intake.reference, intake.identifier, publish.feed""").update();
        database.sql("update publish.feed_head set pos = 0, incarnation = 1").update();
        return this;
    }

    public Instant now() {
        return now;
    }

    /** An hour goes by. */
    public Past later() {
        now = now.plusSeconds(3600);
        return this;
    }

    public Past source(String code, String facility) {
        database.sql("""
                        insert into intake.source_system (code, name, kind, facility, trust, badge, badge_pattern)
                        values (:code, :code, 'erp', :facility, 50, 'XX', 1) on conflict do nothing""").param("code", code).param("facility", facility).update();
        return this;
    }

    /** A source record with its first version. */
    public UUID record(String domain, String source, String key, Map<String, ?> sent, Map<String, ?> standard) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into intake.source_record (id, domain, source, key, version, source_pos, lane_pos, changed_at,
                            hash, withdrawn)
                        values (:id, :domain, :source, :key, 0, '1', :lane, :now, '', false)""")
                .param("id", id)
                .param("domain", domain)
                .param("source", source)
                .param("key", key)
                .param("lane", ++lanePosition)
                .param("now", Timestamp.from(now))
                .update();
        return resend(id, sent, standard);
    }

    public UUID record(String domain, String source, String key, Map<String, ?> standard) {
        return record(domain, source, key, standard, standard);
    }

    public UUID resend(UUID record, Map<String, ?> sent, Map<String, ?> standard) {
        int version = next(record);
        database.sql("""
                        insert into intake.source_version (source_record, version, source_pos, changed_at, recorded_at,
                            withdrawn, sent, standard, findings, definition_version, correlation_id)
                        values (:id, :version, '1', :now, :now, :withdrawn, :sent::json, :standard::json, :findings::json, 1,
                            'past-record')""")
                .param("id", record)
                .param("version", version)
                .param("now", Timestamp.from(now))
                .param("withdrawn", sent.isEmpty())
                .param("sent", JSON.writeValueAsString(sent))
                .param("standard", JSON.writeValueAsString(standard))
                .param(
                        "findings",
                        "[{\"path\":\"legalName\",\"severity\":\"WARNING\",\"code\":\"short\",\"message\":\"Short.\"}]")
                .update();
        database.sql("update intake.source_record set version = :version where id = :id")
                .param("version", version)
                .param("id", record)
                .update();
        return record;
    }

    /** A golden record with its first version. */
    public UUID golden(String domain, long number, String title, Map<String, ?> content) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into golden.golden (id, domain, number, version, lock_version, status, title, content_hash,
                            changed_at) values (:id, :domain, :number, 0, 0, 'ACTIVE', :title, '', :now)""")
                .param("id", id)
                .param("domain", domain)
                .param("number", number)
                .param("title", title)
                .param("now", Timestamp.from(now))
                .update();
        version(id, "ACTIVE", content, "[]");
        return id;
    }

    public void version(UUID golden, String status, Map<String, ?> content) {
        version(golden, status, content, "[]");
    }

    /** The next version, and its entry in the feed. */
    public void version(UUID golden, String status, Map<String, ?> content, String lineage) {
        int version = next(golden);
        database.sql("""
                        insert into golden.golden_version (golden, version, status, content, lineage, content_hash,
                            definition_version, recorded_at)
                        values (:id, :version, :status, :content::jsonb, :lineage::jsonb, '', 1, :now)""")
                .param("id", golden)
                .param("version", version)
                .param("status", status)
                .param("content", JSON.writeValueAsString(content))
                .param("lineage", lineage)
                .param("now", Timestamp.from(now))
                .update();
        database.sql("""
                        update golden.golden set version = :version, lock_version = lock_version + 1, changed_at = :now,
                            status = :status where id = :id and (:status <> 'MERGED' or merged_into is not null)""")
                .param("id", golden)
                .param("version", version)
                .param("status", status)
                .param("now", Timestamp.from(now))
                .update();
        feed(golden, version, version == 1 ? "created" : status.equals("RETIRED") ? "retired" : "updated");
    }

    public void merge(UUID loser, UUID survivor) {
        database.sql("update golden.golden set status = 'MERGED', merged_into = :survivor where id = :id")
                .param("survivor", survivor)
                .param("id", loser)
                .update();
        version(loser, "MERGED", Map.of());
    }

    /** What happened to the local attributes of a source record. */
    public void localChanged(UUID record) {
        feed(record, Objects.requireNonNull(versions.get(record)), "local.changed");
    }

    private void feed(UUID subject, int version, String kind) {
        database.sql("""
                        with head as (update publish.feed_head set pos = pos + 1, at = :now returning pos, incarnation)
                        insert into publish.feed (pos, event_id, incarnation, domain, subject, version, kind,
                            correlation_id, at)
                        select pos, gen_random_uuid(), incarnation, coalesce(
                            (select domain from golden.golden where id = :subject),
                            (select domain from intake.source_record where id = :subject)), :subject, :version, :kind,
                            'past-' || :kind, :now from head""")
                .param("subject", subject)
                .param("version", version)
                .param("kind", kind)
                .param("now", Timestamp.from(now))
                .update();
    }

    public void link(UUID record, UUID golden) {
        database.sql("""
                        insert into golden.cross_reference (source_record, seq, golden, status, rule, since)
                        values (:record, (select count(*) + 1 from golden.cross_reference where source_record = :record),
                            :golden, 'AUTO', 'DUNS', :now)""")
                .param("record", record)
                .param("golden", golden)
                .param("now", Timestamp.from(now))
                .update();
    }

    public void unlink(UUID record) {
        database.sql("update golden.cross_reference set until = :now where source_record = :record and until is null")
                .param("record", record)
                .param("now", Timestamp.from(now))
                .update();
    }

    public void hold(String domain, String scheme, String value, UUID golden, String reason) {
        database.sql(
                        "insert into golden.identifier_hold values (:domain, :scheme, :value, :golden, :held, :reason, :now)")
                .param("domain", domain)
                .param("scheme", scheme)
                .param("value", value)
                .param("golden", golden)
                .param("held", reason.isEmpty())
                .param("reason", reason.isEmpty() ? null : reason)
                .param("now", Timestamp.from(now))
                .update();
    }

    public void identifier(String domain, String scheme, String value, UUID record) {
        database.sql("insert into intake.identifier values (:domain, :scheme, :value, :record)")
                .params(Map.of("domain", domain, "scheme", scheme, "value", value, "record", record))
                .update();
    }

    /** A golden record of one source record that says the same. */
    public UUID simple(String domain, long number, String title, String source, Map<String, ?> content) {
        var golden = golden(domain, number, title, content);
        link(record(domain, source, "K-" + number, content), golden);
        return golden;
    }

    /** The lineage of values that all come from one record by one rule. */
    public static String lineage(UUID record, String source, String key, String rule, List<String> attributes) {
        return JSON.writeValueAsString(List.of(Map.of(
                "record", record,
                "source", source,
                "key", key,
                "at", "2026-03-01T08:00:00Z",
                "rules", Map.of(rule, attributes))));
    }

    private int next(UUID id) {
        return versions.merge(id, 1, Integer::sum);
    }
}
