package health.auric.integrity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds the identifiers of every source record anew. */
record LookupCheck(Contents contents) implements Check {

    // Grouped once: there is no index from a record to its identifiers.
    private static final String SQL = """
            select r.id, r.domain, h.definition_version, h.standard::text as standard, i.identifiers
            from intake.source_record r
            join intake.source_version h on h.source_record = r.id and h.version = r.version
            left join (
                select source_record, domain, array_agg(scheme || ' ' || value) as identifiers
                from intake.identifier group by source_record, domain) i
                on i.source_record = r.id and i.domain = r.domain""";

    @Override
    public String name() {
        return "identifiers-are-those-of-the-content";
    }

    @Override
    public String sentence() {
        return "A source record can be looked up by exactly the identifiers in what it says.";
    }

    @Override
    public void run(Snapshot snapshot, Consumer<String> violation) {
        snapshot.stream(SQL, row -> {
            if (!agrees(row)) {
                violation.accept("source record " + row.getString("id"));
            }
        });
        snapshot.stream("""
                select distinct i.source_record from intake.identifier i
                left join intake.source_record r on r.id = i.source_record and r.domain = i.domain where r.id is null""", row -> violation.accept("source record " + row.getString(1)));
    }

    private boolean agrees(ResultSet row) throws SQLException {
        var definition = contents.definition(row.getString("domain"), row.getInt("definition_version"));
        if (definition.isEmpty()) {
            return true;
        }
        var said = definition.get().identifiersOf(contents.read(row.getString("standard"))).stream()
                .filter(claim -> !claim.local())
                .map(claim -> claim.scheme() + " " + claim.value())
                .collect(Collectors.toSet());
        var stored = row.getArray("identifiers");
        return said.equals(stored == null ? Set.of() : Set.of((String[]) stored.getArray()));
    }
}
