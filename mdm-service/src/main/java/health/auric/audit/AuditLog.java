package health.auric.audit;

import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The trail for those who reconstruct who did what, the newest first. */
@Guarded
public class AuditLog {

    private final JdbcClient database;

    AuditLog(JdbcClient database) {
        this.database = database;
    }

    @Requires(Right.READ_AUDIT)
    public List<AuditLine> entries(AuditFilter filter, int limit) {
        return database.sql("""
                        select seq, at, actor, actor_name, action, subject, detail, correlation_id, leaves, root, hash
                        from audit.audit_entry
                        where seq < coalesce(cast(:before as bigint), 9223372036854775807)
                            and (cast(:actor as uuid) is null or actor = :actor)
                            and (cast(:action as text) is null or action = :action)
                            and (cast(:subject as text) is null or subject = :subject)
                            and (cast(:from as timestamptz) is null or at >= :from)
                            and (cast(:until as timestamptz) is null or at < :until)
                        order by seq desc limit :limit""")
                .param("before", filter.before())
                .param("actor", filter.actor())
                .param("action", filter.action())
                .param("subject", filter.subject())
                .param("from", moment(filter.from()))
                .param("until", moment(filter.until()))
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    private static @Nullable Object moment(@Nullable Instant at) {
        return Optional.ofNullable(at)
                .map(known -> known.atOffset(ZoneOffset.UTC))
                .orElse(null);
    }

    private static AuditLine line(ResultSet row) throws SQLException {
        return new AuditLine(
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                row.getObject("actor", UUID.class),
                row.getString("actor_name"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"),
                row.getString("correlation_id"),
                row.getInt("leaves"),
                HexFormat.of().formatHex(row.getBytes("root")),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }
}
