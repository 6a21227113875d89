package health.auric.golden.read;

import health.auric.golden.GoldenNumber;
import health.auric.intake.GoldenLink;
import health.auric.intake.GoldenLinks;
import health.auric.kernel.DomainName;
import health.auric.kernel.SourceCode;
import health.auric.model.DomainDefinitions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the door where what came through it belongs. */
@Component
class LinksForIntake implements GoldenLinks {

    private final JdbcClient database;
    private final DomainDefinitions definitions;

    LinksForIntake(JdbcClient database, DomainDefinitions definitions) {
        this.database = database;
        this.definitions = definitions;
    }

    @Override
    public Optional<GoldenLink> of(DomainName domain, SourceCode source, String key) {
        var prefix =
                definitions.find(domain).map(found -> found.heading().number()).orElse("");
        return database.sql("""
                        select g.id, g.number, g.version from intake.source_record s
                        join golden.cross_reference x on x.source_record = s.id and x.until is null
                        join golden.golden g on g.id = x.golden
                        where s.domain = :domain and s.source = :source and s.key = :key""")
                .param("domain", domain.value())
                .param("source", source.value())
                .param("key", key)
                .query((row, _) -> link(row, prefix))
                .optional();
    }

    private static GoldenLink link(ResultSet row, String prefix) throws SQLException {
        return new GoldenLink(
                row.getObject("id", UUID.class),
                new GoldenNumber(prefix, row.getLong("number")).toString(),
                row.getInt("version"));
    }
}
