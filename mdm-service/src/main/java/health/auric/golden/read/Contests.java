package health.auric.golden.read;

import health.auric.golden.GoldenNumber;
import health.auric.golden.read.GoldenView.ContestedView;
import health.auric.model.Attribute;
import health.auric.model.AttributeType.Group;
import health.auric.model.AttributeType.Identifier;
import health.auric.model.DomainDefinition;
import health.auric.model.Mask;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The identifiers a golden record claims although another one holds them. */
@Component
class Contests {

    private final JdbcClient database;

    Contests(JdbcClient database) {
        this.database = database;
    }

    List<ContestedView> of(UUID golden, DomainDefinition definition, Mask mask) {
        return database.sql("""
                        select c.scheme, c.value, c.reason, g.id, g.number, g.title, g.status
                        from golden.identifier_hold c
                        left join golden.identifier_hold h on h.domain = c.domain and h.scheme = c.scheme
                            and h.value = c.value and h.held
                        left join golden.golden g on g.id = h.golden
                        where c.golden = :golden and not c.held order by c.scheme, c.value""")
                .param("golden", golden)
                .query((row, _) -> contested(row, definition, mask))
                .list();
    }

    private static ContestedView contested(ResultSet row, DomainDefinition definition, Mask mask) throws SQLException {
        var scheme = row.getString("scheme");
        var id = row.getObject("id", UUID.class);
        return new ContestedView(
                scheme,
                hides(definition, scheme, mask) ? null : row.getString("value"),
                row.getString("reason"),
                id == null ? null : name(row, id, definition));
    }

    private static @Nullable GoldenName name(ResultSet row, UUID id, DomainDefinition definition) throws SQLException {
        return new GoldenName(
                id,
                new GoldenNumber(definition.heading().number(), row.getLong("number")).toString(),
                row.getString("title"),
                row.getString("status"));
    }

    /** A scheme is as restricted as any attribute that holds its identifiers. */
    static boolean hides(DomainDefinition definition, String scheme, Mask mask) {
        return definition.attributes().stream()
                .anyMatch(attribute -> hides(attribute, attribute.name(), scheme, mask)
                        || members(attribute)
                                .anyMatch(field -> hides(field, attribute.name() + "." + field.name(), scheme, mask)
                                        || (carries(field, scheme) && mask.hides(attribute, attribute.name()))));
    }

    private static boolean hides(Attribute attribute, String path, String scheme, Mask mask) {
        return carries(attribute, scheme) && mask.hides(attribute, path);
    }

    private static boolean carries(Attribute attribute, String scheme) {
        return attribute.type() instanceof Identifier identifier
                && identifier.scheme().equals(scheme);
    }

    private static Stream<Attribute> members(Attribute attribute) {
        return attribute.type() instanceof Group group ? group.fields().stream() : Stream.empty();
    }
}
