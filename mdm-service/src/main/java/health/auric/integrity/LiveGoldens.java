package health.auric.integrity;

import health.auric.golden.Contribution;
import health.auric.golden.SetValue;
import health.auric.kernel.SourceCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Streams the golden records that have sources, one at a time. */
final class LiveGoldens {

    private static final String SQL = """
            select g.id, g.domain, g.due, g.content_hash, v.content::text as content, v.definition_version,
                x.source_record, r.source, s.kind, s.trust, r.key, r.changed_at, h.standard::text as standard,
                (select json_agg(json_build_object('attribute', o.attribute, 'value', o.value, 'by', o.set_name,
                        'at', o.set_at, 'reason', o.reason, 'until', o.until))::text
                    from golden.override o where o.golden = g.id and o.ended_at is null) as set,
                (select array_agg(i.scheme || ' ' || i.value)
                    from golden.identifier_hold i where i.golden = g.id) as claims
            from golden.golden g
            join golden.golden_version v on v.golden = g.id and v.version = g.version
            join golden.cross_reference x on x.golden = g.id and x.until is null
            join intake.source_record r on r.id = x.source_record
            join intake.source_version h on h.source_record = r.id and h.version = r.version
            join intake.source_system s on s.code = r.source
            order by g.id""";

    private final Contents contents;
    private final Consumer<LiveGolden> each;
    private @Nullable LiveGolden open;

    private LiveGoldens(Contents contents, Consumer<LiveGolden> each) {
        this.contents = contents;
        this.each = each;
    }

    static void stream(Snapshot snapshot, Contents contents, Consumer<LiveGolden> each) {
        var goldens = new LiveGoldens(contents, each);
        snapshot.stream(SQL, goldens::see);
        goldens.close();
    }

    private void see(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var present = open;
        if (present == null || !present.id().equals(id)) {
            close();
            present = golden(row, id).orElse(null);
        }
        open = present == null ? null : present.with(contribution(row));
    }

    private void close() {
        if (open != null) {
            each.accept(open);
            open = null;
        }
    }

    private Optional<LiveGolden> golden(ResultSet row, UUID id) throws SQLException {
        var definition = contents.definition(row.getString("domain"), row.getInt("definition_version"));
        if (definition.isEmpty()) {
            return Optional.empty();
        }
        var claims = row.getArray("claims");
        return Optional.of(new LiveGolden(
                id,
                definition.get(),
                row.getObject("due", LocalDate.class),
                row.getBytes("content_hash"),
                row.getString("content"),
                set(row.getString("set")),
                claims == null ? Set.of() : Set.of((String[]) claims.getArray()),
                List.of()));
    }

    private Contribution contribution(ResultSet row) throws SQLException {
        return new Contribution(
                row.getObject("source_record", UUID.class),
                new SourceCode(row.getString("source")),
                row.getString("kind"),
                row.getInt("trust"),
                row.getString("key"),
                row.getTimestamp("changed_at").toInstant(),
                contents.read(row.getString("standard")));
    }

    private List<SetValue> set(@Nullable String overrides) {
        var values = new ArrayList<SetValue>();
        if (overrides != null) {
            contents.tree(overrides).forEach(each -> values.add(value(each)));
        }
        return values;
    }

    private SetValue value(JsonNode set) {
        var until = set.path("until");
        return new SetValue(
                set.path("attribute").asString(),
                contents.value(set.path("value")),
                set.path("by").asString(),
                OffsetDateTime.parse(set.path("at").asString()).toInstant(),
                set.path("reason").asString(),
                until.isNull() ? null : LocalDate.parse(until.asString()));
    }
}
