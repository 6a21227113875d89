package health.auric.engine.command;

import health.auric.engine.Entry;
import java.util.List;
import java.util.stream.IntStream;

/** A sheet, the source of its rows, and where the key and the source stand in a row. */
record SheetPart(Sheet sheet, String source, int key, int origin) {

    /** No column. */
    static final int NONE = -1;

    /** The columns to compare; what a run put in front of them says nothing in the next. */
    List<String> compared() {
        return IntStream.range(0, sheet.columns().size())
                .filter(at -> at != key && at != origin)
                .mapToObj(sheet.columns()::get)
                .filter(column -> !MatchedRows.ADDED.contains(column))
                .toList();
    }

    List<Entry> entries(List<String> columns) {
        var at = columns.stream().map(sheet::require).toList();
        return sheet.rows().stream()
                .map(row -> new Entry(
                        key == NONE ? "" + row.line() : row.values().get(key).strip(),
                        origin == NONE ? source : row.values().get(origin).strip(),
                        at.stream().map(row.values()::get).toList()))
                .toList();
    }

    /** The same, with keys that no other file has. */
    List<Entry> withSourceInKey(List<String> columns) {
        return entries(columns).stream()
                .map(entry -> new Entry(source + ":" + entry.id(), entry.source(), entry.values()))
                .toList();
    }
}
