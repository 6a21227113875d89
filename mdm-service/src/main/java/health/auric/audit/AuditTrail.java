package health.auric.audit;

import health.auric.kernel.Correlation;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one writer of the audit trail. It is the last thing a transaction does: the head is locked from here to the commit, so
 * the chain is gapless, in commit order, and an entry exists exactly when what it tells of does.
 */
@Component
public class AuditTrail {

    private final JdbcClient database;
    private final EntityManager entities;
    private final ObjectWriter json;

    AuditTrail(JdbcClient database, EntityManager entities, JsonMapper json) {
        this.database = database;
        this.entities = entities;
        this.json = json.writer().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    /** Adds an entry in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(AuditRecord told) {
        // What JPA still holds back may wait for a lock, and nothing may wait behind the head.
        entities.flush();
        chain(after(lockHead(), told));
    }

    private Head lockHead() {
        return database.sql("""
                        select seq, hash, greatest(at, clock_timestamp()) as at
                        from audit.audit_head for no key update""").query((row, _) -> head(row)).single();
    }

    private Entry after(Head head, AuditRecord told) {
        return new Entry(
                head.seq + 1,
                head.at,
                told.actor(),
                storable(told.actorName()),
                storable(told.action()),
                storable(told.subject()),
                detail(told.detail()),
                storable(Correlation.current()),
                told.leaves().size(),
                MerkleTree.root(told.leaves()),
                head.hash);
    }

    private String detail(Map<String, ? extends @Nullable Object> detail) {
        return storable(json.writeValueAsString(detail));
    }

    // Half a surrogate pair or a NUL is not stored as it was hashed, or not at all.
    private static String storable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', ' ');
    }

    private void chain(Entry entry) {
        database.sql("""
                        with entry as (
                            insert into audit.audit_entry (seq, at, actor, actor_name, action, subject, detail,
                                correlation_id, leaves, root, previous, hash)
                            values (:seq, :at, :actor, :actorName, :action, :subject, :detail::json,
                                :correlationId, :leaves, :root, :previous, :hash)
                            returning seq, at, hash)
                        update audit.audit_head set seq = entry.seq, at = entry.at, hash = entry.hash from entry""")
                .param("seq", entry.seq())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("actorName", entry.actorName())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("detail", entry.detail())
                .param("correlationId", entry.correlationId())
                .param("leaves", entry.leaves())
                .param("root", entry.root())
                .param("previous", entry.previous())
                .param("hash", entry.hash())
                .update();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getLong("seq"), row.getBytes("hash"), row.getTimestamp("at").toInstant());
    }

    private record Head(long seq, byte[] hash, Instant at) {}
}
