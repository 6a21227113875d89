package health.auric.engine.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The column whose values name the records. */
final class KeyColumn {

    private static final Set<String> NAMES = Set.of("id", "key", "record_id", "recordid", "uid", "uuid");

    private KeyColumn() {}

    /** A column that is called like a key and has a value of its own in every row. */
    static Optional<Integer> guess(Sheet sheet) {
        for (int i = 0; i < sheet.columns().size(); i++) {
            if (NAMES.contains(sheet.columns().get(i).toLowerCase(Locale.ROOT)) && isKey(sheet, i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isKey(Sheet sheet, int column) {
        var seen = new HashSet<String>();
        return sheet.rows().stream()
                .map(row -> row.values().get(column).strip())
                .allMatch(key -> !key.isEmpty() && seen.add(key));
    }

    /** The column a person named; refuses records without a key and records with the key of another. */
    static int named(Sheet sheet, String name) {
        int column = sheet.require(name);
        var lines = new HashMap<String, Long>();
        for (var row : sheet.rows()) {
            var key = row.values().get(column).strip();
            if (key.isEmpty()) {
                throw refused(sheet, row, column, "the record has no key");
            }
            var before = lines.put(key, row.line());
            if (before != null) {
                throw refused(sheet, row, column, "the key \"%s\" stands on line %d too".formatted(key, before));
            }
        }
        return column;
    }

    private static Refusal refused(Sheet sheet, Sheet.Row row, int column, String why) {
        return Refusal.of("%s, line %d, column %d: %s", sheet.path(), row.line(), column + 1, why);
    }
}
