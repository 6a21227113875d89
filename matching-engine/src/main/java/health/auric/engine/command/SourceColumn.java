package health.auric.engine.command;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The column that says which system a record comes from. */
final class SourceColumn {

    private static final Set<String> NAMES = Set.of("source", "source_system", "sourcesystem", "source system");
    private static final int MOST_SYSTEMS = 50;

    private SourceColumn() {}

    /** A column that is called like one and names few systems. */
    static Optional<Integer> guess(Sheet sheet) {
        return IntStream.range(0, sheet.columns().size())
                .filter(i -> NAMES.contains(sheet.columns().get(i).toLowerCase(Locale.ROOT)) && isFew(sheet, i))
                .boxed()
                .findFirst();
    }

    private static boolean isFew(Sheet sheet, int column) {
        var systems = new HashSet<String>();
        return sheet.rows().stream()
                .map(row -> row.values().get(column).strip())
                .allMatch(system -> !systems.add(system) || systems.size() <= MOST_SYSTEMS);
    }
}
