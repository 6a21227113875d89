package health.auric.intake;

import health.auric.kernel.Correlation;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The one writer of changes that could not land, with the reasons. */
@Component
class Quarantine {

    private final JdbcClient database;
    private final JsonMapper json;

    Quarantine(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(Stream stream, List<Checked> refused) {
        if (refused.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into intake.quarantined_change
                            (source, domain, key, source_pos, content, findings, correlation_id)
                        select :source, :domain, key, place, content::jsonb, findings::jsonb, :correlation
                        from unnest(:keys::text[], :places::text[], :contents::text[], :findings::text[])
                            as r (key, place, content, findings)
                        on conflict (source, domain, key, source_pos) do nothing""")
                .param("source", stream.source().value())
                .param("domain", stream.domain().value())
                .param("correlation", Correlation.current())
                .param("keys", texts(refused, each -> each.arrival().key()))
                .param("places", texts(refused, each -> each.arrival().position().value()))
                .param("contents", texts(refused, Checked::sent))
                .param("findings", texts(refused, each -> json.writeValueAsString(each.findings())))
                .update();
    }

    private static String[] texts(List<Checked> refused, Function<Checked, String> part) {
        return refused.stream().map(part).toArray(String[]::new);
    }
}
