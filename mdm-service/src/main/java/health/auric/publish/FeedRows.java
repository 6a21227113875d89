package health.auric.publish;

import health.auric.access.Actor;
import health.auric.access.Right;
import health.auric.access.Scope;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.TextArray;
import health.auric.publish.FeedRow.LocalRecord;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Entries of the feed with the versions they tell of, in one query. A subscriber of one facility gets what is linked to it,
 * and of what is not any more everything up to the version that says so.
 */
@Component
class FeedRows {

    private final JdbcClient database;

    FeedRows(JdbcClient database) {
        this.database = database;
    }

    /** The first entries behind a position and up to another that the actor may read. */
    List<FeedRow> between(Actor actor, @Nullable DomainName domain, long after, long upTo, int most) {
        var scopes = actor.scopes(Right.READ_RECORDS);
        return database.sql("""
                        select f.*, coalesce(v.content::text, w.standard::text) as body, v.status,
                            coalesce(g.id, o.id) as golden, coalesce(g.number, o.number) as number,
                            s.source, s.key, w.withdrawn, at.facilities
                        from publish.feed f
                        left join golden.golden g on f.kind <> 'local.changed' and g.id = f.subject
                        left join golden.golden_version v on v.golden = g.id and v.version = f.version
                        left join intake.source_record s on f.kind = 'local.changed' and s.id = f.subject
                        left join intake.source_version w on w.source_record = s.id and w.version = f.version
                        left join golden.cross_reference l on l.source_record = s.id and l.until is null
                        left join golden.golden o on o.id = l.golden
                        left join lateral (
                            select array_agg(distinct y.facility) as facilities from (
                                select r.source from golden.cross_reference x
                                join intake.source_record r on r.id = x.source_record
                                where x.golden = g.id and (x.until is null or x.until >= v.recorded_at
                                    or g.status in ('RETIRED', 'MERGED'))
                                union all select s.source where s.id is not null) c
                            join intake.source_system y on y.code = c.source) at on true
                        where f.pos > :after and f.pos <= :upto and (:domain::text is null or f.domain = :domain)
                            and exists (
                                select from unnest(:domains::text[], :facilities::text[]) as p (domain, facility)
                                where (p.domain is null or p.domain = f.domain)
                                    and (p.facility is null or p.facility = any(at.facilities)))
                        order by f.pos limit :most""")
                .param("after", after)
                .param("upto", upTo)
                .param("domain", domain == null ? null : domain.value())
                .param("domains", TextArray.of(scopes, Scope::domain))
                .param("facilities", TextArray.of(scopes, Scope::facility))
                .param("most", most)
                .query((row, _) -> row(row))
                .list();
    }

    private static FeedRow row(ResultSet row) throws SQLException {
        var source = row.getString("source");
        return new FeedRow(
                row.getLong("pos"),
                row.getObject("event_id", UUID.class),
                new DomainName(row.getString("domain")),
                row.getObject("subject", UUID.class),
                row.getInt("version"),
                row.getString("kind"),
                row.getString("correlation_id"),
                row.getTimestamp("at").toInstant(),
                facilities(row.getArray("facilities")),
                Objects.requireNonNullElse(row.getString("body"), "{}"),
                row.getObject("golden", UUID.class),
                row.getObject("number", Long.class),
                row.getString("status"),
                source == null ? null : new LocalRecord(source, row.getString("key"), row.getBoolean("withdrawn")));
    }

    private static List<FacilityCode> facilities(@Nullable Array codes) throws SQLException {
        return codes == null
                ? List.of()
                : Stream.of((String[]) codes.getArray()).map(FacilityCode::new).toList();
    }
}
