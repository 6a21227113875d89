package health.auric.engine;

import java.util.List;

/** Records with the same columns. */
public record Table(List<String> columns, List<Entry> entries) {
    public Table {
        columns = List.copyOf(columns);
        entries = List.copyOf(entries);
        int width = columns.size();
        entries.forEach(entry -> requireWidth(entry, width));
    }

    private static void requireWidth(Entry entry, int width) {
        if (entry.values().size() != width) {
            throw new IllegalArgumentException("Record %s has %d values, the table has %d columns"
                    .formatted(entry.id(), entry.values().size(), width));
        }
    }

    /** The values of one column, in the order of the entries. */
    public List<String> column(int column) {
        return entries.stream().map(entry -> entry.values().get(column)).toList();
    }
}
