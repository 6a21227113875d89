package health.auric.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chain as it lies in the database, for those who verify it. */
record AuditEntries(JdbcClient database) {

    /** In one statement, so in one moment. */
    ChainHead head() {
        return database.sql("""
                        select chain, seq, hash, at,
                            coalesce((select min(seq) from audit.audit_entry), 1) as first,
                            coalesce((select max(seq) from audit.audit_entry), 0) as last
                        from audit.audit_head""").query((row, _) -> head(row)).single();
    }

    /** The next ones in order. */
    List<StoredEntry> between(long after, long until, int limit) {
        return database.sql("""
                        select seq, at, actor, actor_name, action, subject, detail, correlation_id, leaves, root,
                            previous, hash
                        from audit.audit_entry where seq > :after and seq <= :until order by seq limit :limit""")
                .param("after", after)
                .param("until", until)
                .param("limit", limit)
                .query((row, _) -> entry(row))
                .list();
    }

    Optional<StoredEntry> find(long seq) {
        return between(seq - 1, seq, 1).stream().findFirst();
    }

    /** Where else something lies that says it follows this hash. */
    Optional<StoredEntry> following(byte[] previous, long except) {
        return database.sql("select seq from audit.audit_entry where previous = :previous and seq <> :except limit 1")
                .param("previous", previous)
                .param("except", except)
                .query(Long.class)
                .optional()
                .flatMap(this::find);
    }

    private static ChainHead head(ResultSet row) throws SQLException {
        return new ChainHead(
                row.getObject("chain", UUID.class),
                row.getLong("seq"),
                row.getBytes("hash"),
                row.getTimestamp("at").toInstant(),
                row.getLong("first"),
                row.getLong("last"));
    }

    private static StoredEntry entry(ResultSet row) throws SQLException {
        var entry = new Entry(
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                row.getObject("actor", UUID.class),
                row.getString("actor_name"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"),
                row.getString("correlation_id"),
                row.getInt("leaves"),
                row.getBytes("root"),
                row.getBytes("previous"));
        return new StoredEntry(entry, row.getBytes("hash"));
    }
}
