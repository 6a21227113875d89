package health.auric.intake;

import health.auric.access.Scope;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import health.auric.kernel.TextArray;
import health.auric.model.Finding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads quarantined changes, with everything in them. */
@Component
class QuarantineRows {

    private final JdbcClient database;
    private final JsonMapper json;

    QuarantineRows(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The oldest first, after the given one. */
    List<QuarantinedChange> open(QuarantineFilter filter, List<Scope> scopes, @Nullable UUID after, int most) {
        return database.sql("""
                        select q.*, s.facility from intake.quarantined_change q
                        join intake.source_system s on s.code = q.source
                        where q.state = 'OPEN'
                        and (:after::uuid is null or q.id > :after::uuid)
                        and (:source::text is null or q.source = :source)
                        and (:domain::text is null or q.domain = :domain)
                        and (:seconds::bigint is null or q.first_seen < now() - make_interval(secs => :seconds))
                        and (:code::text is null and :field::text is null or exists (
                            select from jsonb_array_elements(q.findings) f
                            where f ->> 'severity' = 'ERROR'
                            and (:code::text is null or f ->> 'code' = :code)
                            and (:field::text is null or f ->> 'path' = :field
                                or starts_with(f ->> 'path', :field || '.')
                                or starts_with(f ->> 'path', :field || '['))))
                        and exists (select from unnest(:domains::text[], :facilities::text[]) as p (domain, facility)
                            where (p.domain is null or p.domain = q.domain)
                            and (p.facility is null or p.facility = s.facility))
                        order by q.id limit :most""")
                .param("after", after)
                .param("source", text(filter.source()))
                .param("domain", text(filter.domain()))
                .param(
                        "seconds",
                        filter.olderThan() == null ? null : filter.olderThan().toSeconds())
                .param("code", filter.code())
                .param("field", filter.field())
                .param("domains", TextArray.of(scopes, Scope::domain))
                .param("facilities", TextArray.of(scopes, Scope::facility))
                .param("most", most)
                .query((row, _) -> change(row))
                .list();
    }

    Optional<QuarantinedChange> find(UUID id) {
        return database.sql("""
                        select q.*, s.facility from intake.quarantined_change q
                        join intake.source_system s on s.code = q.source where q.id = :id""").param("id", id).query((row, _) -> change(row)).optional();
    }

    /** The same, kept from everybody else until the transaction ends. */
    Optional<QuarantinedChange> lock(UUID id) {
        return database.sql("""
                        select q.*, s.facility from intake.quarantined_change q
                        join intake.source_system s on s.code = q.source where q.id = :id for update of q""").param("id", id).query((row, _) -> change(row)).optional();
    }

    private QuarantinedChange change(ResultSet row) throws SQLException {
        return new QuarantinedChange(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                QuarantinedChange.State.valueOf(row.getString("state")),
                new SourceCode(row.getString("source")),
                new FacilityCode(row.getString("facility")),
                new DomainName(row.getString("domain")),
                row.getString("key"),
                new SourcePosition(row.getString("source_pos")),
                instant(row, "changed_at"),
                row.getBoolean("withdrawn"),
                json.readValue(row.getString("content"), new TypeReference<Map<String, Object>>() {}),
                json.readValue(row.getString("findings"), new TypeReference<List<Finding>>() {}),
                row.getObject("batch", UUID.class),
                row.getObject("batch_row", Integer.class),
                instant(row, "first_seen"),
                instant(row, "last_seen"),
                closing(row));
    }

    private static QuarantinedChange.@Nullable Closing closing(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("closed_at");
        return at == null
                ? null
                : new QuarantinedChange.Closing(at.toInstant(), row.getString("closed_name"), row.getString("reason"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
