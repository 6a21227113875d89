package health.auric.golden;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The values people set against what the sources say; their one writer. */
@Component
public class Overrides {

    private final JdbcClient database;
    private final JsonMapper json;

    Overrides(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    /** Those in force, by golden record. */
    public Map<UUID, List<SetValue>> of(Collection<UUID> goldens) {
        if (goldens.isEmpty()) {
            return Map.of();
        }
        record Row(UUID golden, SetValue value) {}
        return database
                .sql("""
                        select * from golden.override where golden = any(:ids::text[]::uuid[]) and ended_at is null
                        order by golden, attribute""")
                .param("ids", goldens.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, _) -> new Row(row.getObject("golden", UUID.class), value(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::golden, Collectors.mapping(Row::value, Collectors.toList())));
    }

    private SetValue value(ResultSet row) throws SQLException {
        var until = row.getDate("until");
        return new SetValue(
                row.getString("attribute"),
                json.readValue(row.getString("value"), Object.class),
                row.getString("set_name"),
                row.getTimestamp("set_at").toInstant(),
                row.getString("reason"),
                until == null ? null : until.toLocalDate());
    }

    /** Takes the place of the one in force, if any; part of the transaction that composes the record anew. */
    public void set(UUID golden, SetValue value, UUID by) {
        end(golden, value.attribute());
        database.sql("""
                        insert into golden.override
                            (golden, attribute, seq, value, reason, until, set_by, set_name, set_at)
                        select :golden, :attribute, coalesce(max(seq), 0) + 1, :value::jsonb, :reason, :until::date, :by,
                            :name, :at::timestamptz
                        from golden.override where golden = :golden and attribute = :attribute""")
                .param("golden", golden)
                .param("attribute", value.attribute())
                .param("value", json.writeValueAsString(value.value()))
                .param("reason", value.reason())
                .param("until", text(value.until()))
                .param("by", by)
                .param("name", value.by())
                .param("at", value.at().toString())
                .update();
    }

    /** The sources decide again. */
    public void end(UUID golden, String attribute) {
        database.sql("""
                        update golden.override set ended_at = clock_timestamp()
                        where golden = :golden and attribute = :attribute and ended_at is null""").param("golden", golden).param("attribute", attribute).update();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
