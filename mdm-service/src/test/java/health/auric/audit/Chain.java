package health.auric.audit;

import health.auric.TestDatabase;
import health.auric.kernel.CopyRows;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database with a generated chain, and one connection to it on which a test may do what only a superuser could. */
final class Chain implements AutoCloseable {

    private static final int PAGE = 10_000;

    final Connection connection;
    final SingleConnectionDataSource source;
    final JdbcClient database;
    final AuditEntries entries;

    private Chain(Connection connection) {
        this.connection = connection;
        this.source = new SingleConnectionDataSource(connection, true);
        this.database = JdbcClient.create(source);
        this.entries = new AuditEntries(database);
    }

    static Chain of(int length) throws SQLException {
        return of(TestDatabase.migrated(), length);
    }

    static Chain of(String url, int length) throws SQLException {
        var connection = DriverManager.getConnection(url, "postgres", "");
        connection.setAutoCommit(false);
        var chain = new Chain(connection);
        chain.grow(length);
        connection.commit();
        return chain;
    }

    void grow(int length) {
        var head = entries.head();
        var previous = head.hash();
        for (long seq = head.seq() + 1; seq <= head.seq() + length; ) {
            var rows = new CopyRows();
            for (int i = 0; i < PAGE && seq <= head.seq() + length; i++, seq++) {
                var entry = entry(seq, previous);
                previous = entry.hash();
                add(rows, entry, entry.hash());
            }
            copy(rows);
        }
        if (length > 0) {
            asSuperuser();
            setHead(entries.find(head.seq() + length).orElseThrow());
            asUsual();
        }
    }

    static Entry entry(long seq, byte[] previous) {
        return new Entry(
                seq,
                Instant.parse("2026-11-20T09:00:00.000001Z").plusMillis(seq),
                new UUID(seq % 7, seq % 3),
                "actor" + seq % 7,
                "lane.batch",
                "supplier/" + seq,
                "{\"count\":" + seq * 31 + ",\"text\":\"b\u00e9la \ud83d\ude00 " + seq + "\"}",
                "correlation-" + seq,
                (int) (seq % 500),
                MerkleTree.root(List.of(new byte[] {(byte) seq})),
                previous);
    }

    private static void add(CopyRows rows, Entry entry, byte[] hash) {
        rows.add(
                entry.seq(),
                entry.at(),
                entry.actor(),
                entry.actorName(),
                entry.action(),
                entry.subject(),
                entry.detail(),
                entry.correlationId(),
                entry.leaves(),
                entry.root(),
                entry.previous(),
                hash);
    }

    private void copy(CopyRows rows) {
        rows.run(
                "copy audit.audit_entry (seq, at, actor, actor_name, action, subject, detail, correlation_id, leaves,"
                        + " root, previous, hash)",
                source);
    }

    /** Triggers do not fire for who may say this. */
    void asSuperuser() {
        run("set local session_replication_role = replica");
    }

    void asUsual() {
        run("set local session_replication_role = origin");
    }

    int run(String sql) {
        return database.sql(sql).update();
    }

    void delete(long seq) {
        run("delete from audit.audit_entry where seq = " + seq);
    }

    void insert(Entry entry) {
        insert(entry, entry.hash());
    }

    void insert(Entry entry, byte[] hash) {
        var rows = new CopyRows();
        add(rows, entry, hash);
        copy(rows);
    }

    void setHead(StoredEntry last) {
        database.sql("update audit.audit_head set seq = :seq, hash = :hash, at = clock_timestamp()")
                .param("seq", last.seq())
                .param("hash", last.hash())
                .update();
    }

    Anchor anchor(long seq) {
        var hash = seq == 0
                ? entries.head().genesis()
                : entries.find(seq).orElseThrow().hash();
        return new Anchor(Anchor.Kind.HEAD, entries.head().chain(), seq, hash, Instant.parse("2026-11-20T10:00:00Z"));
    }

    Anchors anchors(long... seqs) {
        var all = new ArrayList<Anchor>();
        for (long seq : seqs) {
            all.add(anchor(seq));
        }
        return new Anchors(all, 0);
    }

    AuditReport verify(Anchors anchors) {
        return ChainWalk.verify(entries, anchors);
    }

    void undo() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
