package health.auric.integrity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** For each check, something done to a database behind the hub's back. */
enum Violation {
    SOURCE_RECORD_HAS_ONE_GOLDEN_RECORD(record("live", false), version("live")),
    WITHDRAWN_RECORD_HAS_NO_LINK(
            record("gone", true),
            version("gone"),
            "insert into golden.cross_reference select " + id("gone") + ", 1, id, 'AUTO', 'own', now(), null"
                    + " from golden.golden where status = 'ACTIVE' order by id limit 1"),
    LINK_HAS_BOTH_ENDS("insert into golden.cross_reference select gen_random_uuid(), 1, id, 'AUTO', 'own', now(), now()"
            + " from golden.golden limit 1"),
    SOURCE_VERSIONS_ARE_GAPLESS(
            "insert into intake.source_version select source_record, version + 2, source_pos || '1', changed_at,"
                    + " recorded_at, withdrawn, sent, standard, findings, definition_version, correlation_id"
                    + " from intake.source_version where version = 1 and source_record ="
                    + " (select id from intake.source_record where key = 'plain')"),
    SOURCE_POSITION_NEVER_GOES_BACK("update intake.source_record set source_pos = '0' where key = 'plain'"),
    QUEUE_IS_MOVING(
            "insert into intake.landed_change (domain, priority, source, key, source_pos, changed_at, sent, standard,"
                    + " hash, correlation_id, landed_at) values ('supplier', 1, 'lawson-lkm', 'stuck', '1', now(), '{}',"
                    + " '{}', '\\x00', 'violation', now() - interval '2 hours')"),
    LANE_POSITION_IS_THE_LAST_GIVEN("update resolve.lane set position = position + 1"),
    QUARANTINE_IS_COUNTED("update intake.tally set quarantined = quarantined + 1 where source = 'lawson-lkm'"),
    BATCH_ADDS_UP(
            "insert into intake.batch (id, source, domain, sent_by, correlation_id, format, charset, bytes, sha256, folder,"
                    + " received_at, state, rows, landed, decided) values (gen_random_uuid(), 'lawson-lkm', 'supplier',"
                    + " 'x', 'violation', 'CSV', 'UTF-8', 1, '\\x00', gen_random_uuid(), now(), 'RUNNING', 3, 3, 2)"),
    GOLDEN_RECORD_HAS_A_SOURCE(
            // The other one says the same, so what it says does not change by getting one more source.
            "update golden.cross_reference set golden = (select golden from golden.identifier_hold where held)"
                    + " where until is null and source_record = (select id from intake.source_record where key = 'plain')"),
    GOLDEN_VERSIONS_ARE_GAPLESS("update golden.golden set status = 'ON_HOLD' where status = 'ACTIVE'"),
    GOLDEN_VERSIONS_ARE_IN_TIME_ORDER(
            "update golden.golden_version v set recorded_at = now() + interval '1 day' from golden.golden g"
                    + " where g.id = v.golden and g.version > 1 and v.version = 1"),
    MERGED_RECORD_LEADS_TO_ONE_THAT_IS_NOT(
            "update publish.feed set kind = 'updated' where kind = 'retired'",
            "update golden.golden_version set status = 'MERGED' where status = 'RETIRED'",
            "update golden.golden set status = 'MERGED', merged_into = id where status = 'RETIRED'"),
    NUMBER_WAS_GIVEN_ONCE("update resolve.lane set next_number = 2"),
    IDENTIFIER_HAS_ONE_HOLDER("update golden.identifier_hold set held = false, reason = 'x' where held"),
    IDENTIFIER_IS_OF_A_LIVE_RECORD(
            "insert into golden.identifier_hold select 'supplier', 'GLN', '9520000000028', id, true, null, now()"
                    + " from golden.golden where status = 'RETIRED'"),
    VALUE_WAS_SET_ON_A_RECORD(
            "insert into golden.override values (gen_random_uuid(), 'legalName', 1, '\"x\"', 'x', null,"
                    + " gen_random_uuid(), 'x', now(), null)"),
    NOTHING_IS_OVERDUE("update golden.golden set due = current_date - 5 where status = 'ACTIVE'"),
    GOLDEN_VERSION_HAS_ONE_FEED_ENTRY(
            // What is not in the feed under its version cannot be put under a root either.
            List.of("audit-covers-golden-versions"),
            "update publish.feed set version = version + 7 where pos ="
                    + " (select max(pos) from publish.feed where kind = 'updated')"),
    LOCAL_FEED_ENTRY_HAS_ITS_VERSION("update publish.feed set version = 99 where pos ="
            + " (select max(pos) from publish.feed where kind = 'local.changed')"),
    FEED_IS_GAPLESS("update publish.feed_head set pos = pos + 1"),
    FEED_TELLS_VERSIONS_IN_ORDER(
            "update publish.feed set version = 3 - version where kind = 'local.changed' and subject ="
                    + " (select id from intake.source_record where key = 'shared' and source = 'lawson-lkm')"),
    FEED_IS_IN_TIME_ORDER(
            "update publish.feed set at = at - interval '1 day' where pos = (select max(pos) from publish.feed)"),
    FEED_KIND_FITS_WHAT_HAPPENED("update publish.feed set kind = 'updated' where kind = 'created'"),
    GOLDEN_RECORD_SAYS_WHAT_SURVIVES(
            "update golden.golden_version v set content = jsonb_set(content, '{legalName}', '\"Somebody else\"')"
                    + " from golden.golden g where g.id = v.golden and g.version = v.version and g.status = 'ACTIVE'"),
    IDENTIFIERS_ARE_CLAIMED(
            "insert into golden.identifier_hold select 'supplier', 'GLN', '9520000000028', id, true, null, now()"
                    + " from golden.golden where status = 'ACTIVE' order by id limit 1"),
    REFERENCES_ARE_THOSE_OF_THE_CONTENT(
            "insert into intake.reference select id, 'parent', 1, 'supplier', source, 'nobody', null"
                    + " from intake.source_record where key = 'plain'"),
    IDENTIFIERS_ARE_THOSE_OF_THE_CONTENT("delete from intake.identifier"),
    AUDIT_TRAIL_IS_INTACT("update audit.audit_entry set action = 'nothing' where seq = 1"),
    AUDIT_COVERS_GOLDEN_VERSIONS("update golden.golden_version v set content_hash = sha256('x') from golden.golden g"
            + " where g.id = v.golden and v.version < g.version");

    private final List<String> alsoFound;
    private final String[] sql;

    Violation(String... sql) {
        this(List.of(), sql);
    }

    Violation(List<String> alsoFound, String... sql) {
        this.alsoFound = alsoFound;
        this.sql = sql;
    }

    String check() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The check itself, and those that cannot help seeing the same. */
    List<String> found() {
        return Stream.concat(Stream.of(check()), alsoFound.stream()).toList();
    }

    String[] sql() {
        return sql;
    }

    private static String id(String key) {
        return "md5('" + key + "')::uuid";
    }

    private static String record(String key, boolean withdrawn) {
        return "insert into intake.source_record values (" + id(key) + ", 'supplier', 'lawson-lkm', 'v-" + key
                + "', 1, '1', 0, '2026-11-20T00:00:00Z', '\\x00', null, " + withdrawn + ")";
    }

    private static String version(String key) {
        return "insert into intake.source_version select id, 1, source_pos, changed_at, now(), withdrawn, '{}', '{}', null,"
                + " (select max(definition_version) from intake.source_version), 'violation'"
                + " from intake.source_record where id = " + id(key);
    }
}
