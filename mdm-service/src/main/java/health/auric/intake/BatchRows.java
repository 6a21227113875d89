package health.auric.intake;

import health.auric.access.Scope;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import health.auric.kernel.TextArray;
import java.nio.charset.Charset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads batches, for the hub itself. */
@Component
public class BatchRows {

    private final JdbcClient database;

    BatchRows(JdbcClient database) {
        this.database = database;
    }

    /** Those that have not ended and whose file lies in this folder, the first that came first. */
    public List<Batch> open(UUID folder) {
        return database.sql("""
                        select b.*, s.facility from intake.batch b join intake.source_system s on s.code = b.source
                        where b.ended_at is null and b.folder = :folder order by b.received_at, b.id""")
                .param("folder", folder)
                .query((row, _) -> batch(row))
                .list();
    }

    public Optional<Batch> find(UUID id) {
        return database.sql("""
                        select b.*, s.facility from intake.batch b join intake.source_system s on s.code = b.source
                        where b.id = :id""").param("id", id).query((row, _) -> batch(row)).optional();
    }

    /** The newest ones of these domains and facilities, of one source or of all. */
    List<Batch> newest(List<Scope> scopes, @Nullable SourceCode source, int most) {
        return database.sql("""
                        select b.*, s.facility from intake.batch b join intake.source_system s on s.code = b.source
                        where (:source::text is null or b.source = :source) and exists (
                            select from unnest(:domains::text[], :facilities::text[]) as allowed (domain, facility)
                            where coalesce(allowed.domain, b.domain) = b.domain
                                and coalesce(allowed.facility, s.facility) = s.facility)
                        order by b.received_at desc, b.id limit :most""")
                .param("source", source == null ? null : source.value())
                .param("domains", TextArray.of(scopes, Scope::domain))
                .param("facilities", TextArray.of(scopes, Scope::facility))
                .param("most", most)
                .query((row, _) -> batch(row))
                .list();
    }

    /** How many changes that batches landed wait for the lane of a domain. */
    public long backlog(DomainName domain) {
        return database.sql("""
                        select coalesce(sum(landed - decided), 0) from intake.batch
                        where ended_at is null and domain = :domain""")
                .param("domain", domain.value())
                .query(Long.class)
                .single();
    }

    /** The files whose batch still needs them: all but those that are read or were canceled, failed ones for a while. */
    public List<UUID> keeping(UUID folder, Instant failedSince) {
        return database.sql("""
                        select id from intake.batch where folder = :folder
                            and (ended_at is null and read_at is null or state = 'FAILED' and ended_at > :since)""")
                .param("folder", folder)
                .param("since", Timestamp.from(failedSince))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private static Batch batch(ResultSet row) throws SQLException {
        return new Batch(
                row.getObject("id", UUID.class),
                new Stream(new SourceCode(row.getString("source")), new DomainName(row.getString("domain"))),
                new FacilityCode(row.getString("facility")),
                row.getString("sent_by"),
                row.getString("correlation_id"),
                format(row),
                row.getLong("bytes"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getObject("folder", UUID.class),
                row.getTimestamp("received_at").toInstant(),
                BatchState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getLong("bytes_read"),
                counts(row),
                new Batch.Run(row.getInt("runs"), instant(row, "run_at"), row.getLong("run_rows")),
                instant(row, "read_at"),
                instant(row, "ended_at"));
    }

    private static UploadFormat format(ResultSet row) throws SQLException {
        var delimiter = row.getString("delimiter");
        return new UploadFormat(
                UploadFormat.Kind.valueOf(row.getString("format")),
                Charset.forName(row.getString("charset")),
                delimiter == null ? null : delimiter.charAt(0),
                row.getString("key_column"));
    }

    private static BatchCounts counts(ResultSet row) throws SQLException {
        return new BatchCounts(
                row.getLong("rows"),
                row.getLong("landed"),
                row.getLong("unchanged"),
                row.getLong("older"),
                row.getLong("quarantined"),
                row.getLong("rejected"),
                row.getLong("decided"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
