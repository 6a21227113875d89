package health.auric.engine.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A file of rows under a header, with what was noticed while it was read. */
record Sheet(Path path, List<String> columns, List<Row> rows, List<String> notes) {

    /** One row: the line it begins on, and one value per column. */
    record Row(long line, List<String> values) {}

    /** The name of the file without its endings. */
    String name() {
        return name(path);
    }

    static String name(Path path) {
        return path.getFileName().toString().replaceFirst("(?i)(\\.(csv|tsv|txt))?(\\.gz)?$", "");
    }

    /** The column of this name, whatever its case. */
    Optional<Integer> find(String column) {
        int exact = columns.indexOf(column);
        if (exact >= 0) {
            return Optional.of(exact);
        }
        var lower = columns.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        int at = lower.indexOf(column.toLowerCase(Locale.ROOT));
        return at < 0 ? Optional.empty() : Optional.of(at);
    }

    int require(String column) {
        return find(column)
                .orElseThrow(() ->
                        Refusal.of("%s has no column \"%s\"; it has %s", path, column, String.join(", ", columns)));
    }
}
