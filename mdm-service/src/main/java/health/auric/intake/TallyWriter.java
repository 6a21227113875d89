package health.auric.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what lands while it lands. */
@Component
class TallyWriter {

    private final JdbcClient database;

    TallyWriter(JdbcClient database) {
        this.database = database;
    }

    void count(Stream stream, long landed, long quarantined) {
        database.sql("""
                        insert into intake.tally as t (source, domain, landed, quarantined, last_landed)
                        values (:source, :domain, :landed, :quarantined, now())
                        on conflict (source, domain) do update set
                            landed = t.landed + excluded.landed,
                            quarantined = t.quarantined + excluded.quarantined,
                            last_landed = excluded.last_landed""")
                .param("source", stream.source().value())
                .param("domain", stream.domain().value())
                .param("landed", landed)
                .param("quarantined", quarantined)
                .update();
    }
}
