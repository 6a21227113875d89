package health.auric.golden;

import health.auric.access.Actors;
import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.kernel.DomainName;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many golden records live in each domain the actor may see. */
@Guarded
public class GoldenCounts {

    private final JdbcClient database;

    GoldenCounts(JdbcClient database) {
        this.database = database;
    }

    @Requires(Right.READ_HOLDINGS)
    public Map<DomainName, Long> byDomain() {
        var counts = new TreeMap<DomainName, Long>();
        var visible = Actors.current().domains(Right.READ_HOLDINGS);
        database.sql("select domain, count(*) from golden.golden where merged_into is null group by domain")
                .query(row -> {
                    var domain = new DomainName(row.getString(1));
                    if (visible.includes(domain)) {
                        counts.put(domain, row.getLong(2));
                    }
                });
        return counts;
    }
}
