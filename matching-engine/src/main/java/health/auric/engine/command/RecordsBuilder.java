package health.auric.engine.command;

import health.auric.engine.Entry;
import health.auric.engine.Table;
import java.util.ArrayList;
import java.util.List;

/** Tells which column is the key, which the source, and which are compared. */
final class RecordsBuilder {

    private final List<SheetPart> parts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    RecordsBuilder(List<Sheet> sheets, List<String> sources, Choice choice) {
        for (int i = 0; i < sheets.size(); i++) {
            var sheet = renamed(sheets.get(i), choice);
            notes.addAll(sheet.notes());
            parts.add(new SheetPart(sheet, sources.get(i), key(sheet, choice), origin(sheet, choice)));
        }
    }

    Records build() {
        var columns = columns();
        var entries =
                parts.stream().flatMap(part -> part.entries(columns).stream()).toList();
        if (entries.stream().map(Entry::id).distinct().count() < entries.size()) {
            notes.add("Both files use the same keys, so each record's key begins with the name of its file here");
            entries = parts.stream()
                    .flatMap(part -> part.withSourceInKey(columns).stream())
                    .toList();
        }
        return new Records(
                parts.stream().map(SheetPart::sheet).toList(), new Table(columns, entries), List.copyOf(notes));
    }

    private static Sheet renamed(Sheet sheet, Choice choice) {
        var columns = sheet.columns().stream()
                .map(column -> choice.renamed().getOrDefault(column, column))
                .toList();
        return new Sheet(sheet.path(), columns, sheet.rows(), sheet.notes());
    }

    private int key(Sheet sheet, Choice choice) {
        if (choice.id() != null) {
            return KeyColumn.named(sheet, choice.id());
        }
        var guessed = KeyColumn.guess(sheet);
        if (guessed.isEmpty()) {
            notes.add("%s: no column is a key, so records are called by their line; name one with --id"
                    .formatted(sheet.path()));
        }
        return guessed.orElse(SheetPart.NONE);
    }

    private int origin(Sheet sheet, Choice choice) {
        if (choice.source() != null) {
            return sheet.require(choice.source());
        }
        var guessed = SourceColumn.guess(sheet);
        guessed.ifPresent(
                at -> notes.add("%s: the column \"%s\" says which system a record comes from and is not compared"
                        .formatted(sheet.path(), sheet.columns().get(at))));
        return guessed.orElse(SheetPart.NONE);
    }

    /** The columns all files have, in the order of the first. */
    private List<String> columns() {
        var columns = new ArrayList<>(parts.getFirst().compared());
        for (var part : parts) {
            columns.removeIf(column -> part.compared().stream().noneMatch(column::equalsIgnoreCase));
        }
        if (columns.isEmpty()) {
            throw Refusal.of(
                    parts.size() == 1
                            ? parts.getFirst().sheet().path() + " has nothing to compare: no column beside its key"
                            : "The files share no column to compare; say which are the same with --map name_in_second=name_in_first");
        }
        return List.copyOf(columns);
    }
}
