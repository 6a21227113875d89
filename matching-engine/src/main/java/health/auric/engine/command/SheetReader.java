package health.auric.engine.command;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file strictly: a row that does not fit the header is refused with its line, not bent to fit. */
final class SheetReader {

    private final Path path;
    private final List<String> notes = new ArrayList<>();
    private final List<Sheet.Row> rows = new ArrayList<>();
    private List<String> columns = List.of();

    private SheetReader(Path path) {
        this.path = path;
    }

    /** Reads a whole file; the delimiter is guessed unless it is given. */
    static Sheet read(Path path, @Nullable Character delimiter) {
        try {
            return new SheetReader(path).read(TextFile.of(path), delimiter);
        } catch (IOException e) {
            throw Refusal.of("%s cannot be read: %s", path, Failures.reason(e));
        }
    }

    private Sheet read(TextFile file, @Nullable Character given) throws IOException {
        if (file.isGuessed()) {
            notes.add("%s is not UTF-8 and was read as Windows-1252".formatted(path));
        }
        char delimiter = given != null ? given : guess(file);
        try (var reader = Delimiter.reader().fieldSeparator(delimiter).ofCsvRecord(file.open())) {
            read(reader);
        } catch (CsvParseException e) {
            throw broken(e);
        } catch (UncheckedIOException e) {
            throw Refusal.of("%s, line %d: %s", path, lastLine() + 1, Failures.reason(e));
        }
        if (given != null && columns.size() == 1 && Delimiter.isOther(columns.getFirst(), given)) {
            throw Refusal.of(
                    "%s, line 1: with this --delimiter the whole header is one column, \"%s\"; without it the delimiter is found out",
                    path, columns.getFirst());
        }
        if (columns.isEmpty()) {
            throw Refusal.of("%s is empty; its first row has to name the columns", path);
        }
        return new Sheet(path, columns, rows, notes);
    }

    private static char guess(TextFile file) throws IOException {
        try (var text = file.open()) {
            return Delimiter.guess(text);
        }
    }

    private void read(CsvReader<CsvRecord> reader) {
        for (CsvRecord row : reader) {
            if (columns.isEmpty()) {
                columns = header(row.getFields());
            } else {
                rows.add(new Sheet.Row(row.getStartingLineNumber(), values(row)));
            }
        }
    }

    private List<String> header(List<String> names) {
        var seen = new HashMap<String, Integer>();
        var header = new ArrayList<String>();
        for (var given : names) {
            var name = given.isBlank()
                    ? "column " + (header.size() + 1)
                    : given.strip().replaceAll("\\s+", " ");
            int times = seen.merge(name, 1, Integer::sum);
            if (times > 1) {
                notes.add("%s, line 1, column %d: \"%s\" stands there again and is called \"%s (%d)\" here"
                        .formatted(path, header.size() + 1, name, name, times));
            }
            header.add(times > 1 ? "%s (%d)".formatted(name, times) : name);
        }
        return List.copyOf(header);
    }

    private List<String> values(CsvRecord row) {
        var fields = row.getFields();
        if (fields.size() == columns.size()) {
            return fields;
        }
        if (fields.size() > columns.size()
                && !fields.subList(columns.size(), fields.size()).stream().allMatch(String::isBlank)) {
            throw Refusal.of(
                    "%s, line %d, column %d: the row has %d values, the header has %d columns; is a value with a delimiter in it not quoted?",
                    path, row.getStartingLineNumber(), columns.size() + 1, fields.size(), columns.size());
        }
        var values = new ArrayList<>(fields.subList(0, Math.min(fields.size(), columns.size())));
        values.addAll(Collections.nCopies(columns.size() - values.size(), ""));
        return List.copyOf(values);
    }

    private Refusal broken(CsvParseException e) {
        var cause = e.getCause() instanceof Exception inner ? inner : e;
        return Refusal.of(
                "%s, line %d or after: %s; is a quoted value not closed?",
                path, lastLine() + 1, Failures.reason(cause));
    }

    private long lastLine() {
        return rows.isEmpty() ? 1 : rows.getLast().line();
    }
}
