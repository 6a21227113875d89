package health.auric.integrity;

import health.auric.model.DomainDefinition;
import health.auric.model.Pointer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds the references of every source record anew. */
record PointerCheck(Contents contents) implements Check {

    private static final String SQL = """
            select r.id, r.domain, r.source, h.definition_version, h.standard::text as standard,
                (select array_agg(concat_ws(' ', p.attribute, p.seq, p.target_domain,
                        coalesce(p.target_source, '-'), coalesce(p.target_key, '-'), coalesce(p.target_golden, '-')))
                    from intake.reference p where p.source_record = r.id) as pointers
            from intake.source_record r
            join intake.source_version h on h.source_record = r.id and h.version = r.version""";

    @Override
    public String name() {
        return "references-are-those-of-the-content";
    }

    @Override
    public String sentence() {
        return "The references of a source record are exactly those in what it says.";
    }

    @Override
    public void run(Snapshot snapshot, Consumer<String> violation) {
        snapshot.stream(SQL, row -> {
            var definition = contents.definition(row.getString("domain"), row.getInt("definition_version"));
            if (definition.isPresent() && !stored(row).equals(said(row, definition.get()))) {
                violation.accept("source record " + row.getString("id"));
            }
        });
    }

    private static Set<String> stored(ResultSet row) throws SQLException {
        var pointers = row.getArray("pointers");
        return pointers == null ? Set.of() : Set.of((String[]) pointers.getArray());
    }

    private Set<String> said(ResultSet row, DomainDefinition definition) throws SQLException {
        var source = row.getString("source");
        Map<String, Object> content = contents.read(row.getString("standard"));
        return definition.referencesOf(content).stream()
                .map(pointer -> words(pointer, source))
                .collect(Collectors.toSet());
    }

    // A key without a source is one of the source that sent it.
    private static String words(Pointer to, String sender) {
        var source = to.key() == null ? "-" : Objects.requireNonNullElse(to.source(), sender);
        return String.join(
                " ",
                to.attribute(),
                Integer.toString(to.seq()),
                to.to().value(),
                source,
                Objects.requireNonNullElse(to.key(), "-"),
                Objects.requireNonNullElse(to.golden(), "-"));
    }
}
