package health.auric.standardize;

import health.auric.kernel.DomainName;
import health.auric.kernel.SourceCode;
import health.auric.model.DomainDefinitions;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Counts the quality of what the lanes write, as differences, so that no record is ever counted again. */
@Component
public class QualityCounts {

    private final JdbcClient database;
    private final DomainDefinitions definitions;
    private final JsonMapper json;

    QualityCounts(JdbcClient database, DomainDefinitions definitions, JsonMapper json) {
        this.database = database;
        this.definitions = definitions;
        this.json = json;
    }

    /** Part of the lane's transaction; one statement for the whole batch, none when nothing changes. */
    public void count(DomainName domain, List<Assessment> changes) {
        var definition = definitions.find(domain);
        if (definition.isEmpty() || changes.isEmpty()) {
            return;
        }
        var tally = new QualityTally(definition.get(), json);
        changes.forEach(tally::add);
        write(domain, tally.differences());
    }

    // Sorted, so that two lanes that ever wrote the same rows would wait and not lock each other out.
    private void write(DomainName domain, TreeMap<QualityTally.Row, Long> differences) {
        if (differences.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into standardize.quality_count as q (domain, source, kind, attribute, code, count)
                        select :domain, d.source, d.kind, d.attribute, d.code, d.count
                        from unnest(:sources::text[], :kinds::text[], :attributes::text[], :codes::text[],
                                :counts::bigint[]) as d (source, kind, attribute, code, count)
                        on conflict (domain, source, kind, attribute, code)
                        do update set count = q.count + excluded.count""")
                .param("domain", domain.value())
                .param(
                        "sources",
                        differences.keySet().stream()
                                .map(row -> row.source().value())
                                .toArray(String[]::new))
                .param(
                        "kinds",
                        differences.keySet().stream()
                                .map(row -> row.kind().name())
                                .toArray(String[]::new))
                .param(
                        "attributes",
                        differences.keySet().stream()
                                .map(QualityTally.Row::attribute)
                                .toArray(String[]::new))
                .param(
                        "codes",
                        differences.keySet().stream()
                                .map(QualityTally.Row::code)
                                .toArray(String[]::new))
                .param("counts", differences.values().toArray(Long[]::new))
                .update();
    }

    /** All that is counted, of one domain or of all. */
    public List<QualityCount> of(@Nullable DomainName domain) {
        return database.sql("""
                        select * from standardize.quality_count
                        where count > 0 and (:domain::text is null or domain = :domain)
                        order by domain, source, kind, attribute, code""")
                .param("domain", domain == null ? null : domain.value())
                .query((row, _) -> new QualityCount(
                        new DomainName(row.getString("domain")),
                        new SourceCode(row.getString("source")),
                        QualityKind.valueOf(row.getString("kind")),
                        row.getString("attribute"),
                        row.getString("code"),
                        row.getLong("count")))
                .list();
    }
}
