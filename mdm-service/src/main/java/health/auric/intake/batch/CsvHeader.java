package health.auric.intake.batch;

import de.siegmar.fastcsv.reader.CsvRecord;
import health.auric.model.DomainDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each column of a file is: of the row itself, or of its content. */
final class CsvHeader {

    private final List<String> names;
    private final int key;
    private final int version;
    private final int changedAt;
    private final int withdrawn;
    private final int source;
    private final int facility;
    private final Cell.Fields content;

    private CsvHeader(List<String> names, DomainDefinition definition, @Nullable String keyColumn) {
        this.names = names;
        this.key = keyColumn == null ? find(RowNames.KEY, definition) : names.indexOf(keyColumn);
        this.version = find(RowNames.VERSION, definition);
        this.changedAt = find(RowNames.CHANGED_AT, definition);
        this.withdrawn = find(RowNames.WITHDRAWN, definition);
        this.source = find(RowNames.SOURCE, definition);
        this.facility = find(RowNames.FACILITY, definition);
        if (key < 0) {
            throw new UnreadableFile("There is no column \"" + Columns.shown(keyColumn == null ? "key" : keyColumn)
                    + "\" for the key; name it with the parameter keyColumn.");
        }
        this.content = content(definition, keyColumn);
    }

    static CsvHeader of(CsvRecord record, DomainDefinition definition, @Nullable String keyColumn) {
        return new CsvHeader(record.getFields().stream().map(String::strip).toList(), definition, keyColumn);
    }

    private int find(List<String> aliases, DomainDefinition definition) {
        return aliases.stream()
                .filter(alias -> RowNames.speaksOfTheRow(alias, definition))
                .mapToInt(names::indexOf)
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(-1);
    }

    private Cell.Fields content(DomainDefinition definition, @Nullable String keyColumn) {
        var columns = new Columns(definition);
        var own = List.of(key, version, changedAt, withdrawn, source, facility);
        for (int i = 0; i < names.size(); i++) {
            // A key column that is also declared, such as a vendor number, is both.
            boolean alsoContent = i == key
                    && keyColumn != null
                    && definition.attribute(keyColumn).isPresent();
            if (!own.contains(i) || alsoContent) {
                columns.add(names.get(i), i);
            }
        }
        return columns.content();
    }

    int count() {
        return names.size();
    }

    String name(int index) {
        return names.get(index);
    }

    Cell.Fields content() {
        return content;
    }

    RowHead head(CsvRecord row) {
        return new RowHead(
                at(row, key),
                at(row, version),
                at(row, changedAt),
                at(row, withdrawn),
                at(row, source),
                at(row, facility));
    }

    private static @Nullable String at(CsvRecord row, int index) {
        if (index < 0) {
            return null;
        }
        var text = row.getField(index);
        return text.isEmpty() ? null : text;
    }
}
