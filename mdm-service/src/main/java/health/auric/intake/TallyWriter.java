package health.auric.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what lands while it lands, and what is open in quarantine. */
@Component
class TallyWriter {

    private final JdbcClient database;

    TallyWriter(JdbcClient database) {
        this.database = database;
    }

    /** So many more have landed, so many more, or less, are in quarantine. */
    void count(Stream stream, long landed, long quarantined) {
        database.sql("""
                        insert into intake.tally as t (source, domain, landed, quarantined, last_landed)
                        values (:source, :domain, :landed, :quarantined, now())
                        on conflict (source, domain) do update set
                            landed = t.landed + excluded.landed,
                            quarantined = t.quarantined + excluded.quarantined,
                            last_landed = case when excluded.landed > 0 then excluded.last_landed else t.last_landed end""")
                .param("source", stream.source().value())
                .param("domain", stream.domain().value())
                .param("landed", landed)
                .param("quarantined", quarantined)
                .update();
    }
}
