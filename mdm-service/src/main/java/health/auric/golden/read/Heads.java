package health.auric.golden.read;

import health.auric.kernel.FacilityCode;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Golden records by id or number, as far as an actor sees them. A record that lost its last source stays visible to those
 * who saw it: the links it had count as long as it has no other.
 */
@Component
class Heads {

    private final JdbcClient database;

    Heads(JdbcClient database) {
        this.database = database;
    }

    Optional<Head> find(Sight sight, GoldenKey key) {
        return database.sql("""
                        select g.*, f.facilities from golden.golden g
                        left join lateral (
                            select array_agg(distinct y.facility) as facilities
                            from golden.cross_reference x
                            join intake.source_record s on s.id = x.source_record
                            join intake.source_system y on y.code = s.source
                            where x.golden = g.id and (x.until is null or g.status in ('RETIRED', 'MERGED'))) f on true
                        where g.domain = :domain and (g.id = :id::uuid or g.number = :number::bigint)
                            and (:facilities::text[] is null or f.facilities && :facilities::text[])""")
                .param("domain", sight.domain().value())
                .param("id", key.id() == null ? null : key.id().toString())
                .param("number", key.number())
                .param("facilities", sight.codes())
                .query((row, _) -> head(row))
                .optional();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getInt("version"),
                row.getLong("lock_version"),
                row.getString("status"),
                row.getObject("merged_into", UUID.class),
                row.getString("title"),
                codes(row.getArray("facilities")));
    }

    static List<FacilityCode> codes(@Nullable Array facilities) throws SQLException {
        return facilities == null
                ? List.of()
                : Stream.of((String[]) facilities.getArray())
                        .map(FacilityCode::new)
                        .toList();
    }
}
