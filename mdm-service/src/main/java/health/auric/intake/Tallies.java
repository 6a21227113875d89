package health.auric.intake;

import health.auric.access.Actors;
import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What has landed, counted per source and domain, as far as the actor may see it. */
@Guarded
public class Tallies {

    private final JdbcClient database;

    Tallies(JdbcClient database) {
        this.database = database;
    }

    @Requires(Right.READ_HOLDINGS)
    public List<Tally> all() {
        return database.sql("""
                        select t.source, s.facility, t.domain, t.landed, t.quarantined, t.last_landed
                        from intake.tally t join intake.source_system s on s.code = t.source
                        order by t.source, t.domain""").query((row, _) -> tally(row)).list().stream()
                .filter(tally -> Actors.current().may(Right.READ_HOLDINGS, tally.domain(), tally.facility()))
                .toList();
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                new SourceCode(row.getString("source")),
                new FacilityCode(row.getString("facility")),
                new DomainName(row.getString("domain")),
                row.getLong("landed"),
                row.getLong("quarantined"),
                row.getTimestamp("last_landed").toInstant());
    }
}
