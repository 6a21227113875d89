package health.auric.intake;

import health.auric.kernel.DomainName;
import health.auric.kernel.SourceCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the sources hold now, for whoever decides about it. */
@Component
public class SourceRecords {

    private final JdbcClient database;

    SourceRecords(JdbcClient database) {
        this.database = database;
    }

    /** The heads these changes meet; a key that is new has none. */
    public List<SourceHead> of(DomainName domain, List<LandedChange> changes) {
        return database.sql("""
                        with wanted as (
                            select distinct * from unnest(:sources::text[], :keys::text[]) as w (source, key))
                        select r.*, v.standard, v.findings from wanted cross join lateral (
                            select * from intake.source_record r where r.domain = :domain
                                and r.source = wanted.source and r.key = wanted.key offset 0) r
                        cross join lateral (
                            select standard, findings from intake.source_version v
                            where v.source_record = r.id and v.version = r.version offset 0) v""")
                .param("domain", domain.value())
                .param(
                        "sources",
                        changes.stream().map(each -> each.source().value()).toArray(String[]::new))
                .param("keys", changes.stream().map(LandedChange::key).toArray(String[]::new))
                .query((row, _) -> head(row))
                .list();
    }

    /** These records. */
    public List<SourceHead> byId(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : heads(ids);
    }

    private List<SourceHead> heads(Collection<UUID> ids) {
        return database.sql("""
                        select r.*, v.standard, v.findings from unnest(:ids::text[]::uuid[]) as w (id)
                        join intake.source_record r using (id)
                        cross join lateral (
                            select standard, findings from intake.source_version v
                            where v.source_record = r.id and v.version = r.version offset 0) v""")
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, _) -> head(row))
                .list();
    }

    private static SourceHead head(ResultSet row) throws SQLException {
        return new SourceHead(
                row.getObject("id", UUID.class),
                new SourceCode(row.getString("source")),
                row.getString("key"),
                row.getInt("version"),
                new SourcePosition(row.getString("source_pos")),
                row.getTimestamp("changed_at").toInstant(),
                row.getBytes("hash"),
                row.getBytes("local_hash"),
                row.getBoolean("withdrawn"),
                row.getString("standard"),
                row.getString("findings"));
    }
}
