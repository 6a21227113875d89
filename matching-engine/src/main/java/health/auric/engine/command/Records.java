package health.auric.engine.command;

import health.auric.engine.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of one or two sheets as records to match, in the order of the rows, each with the sheet it is from. */
record Records(List<Sheet> sheets, Table table, List<String> notes) {

    /** One file, whose records all have one source unless a column says otherwise. */
    static Records of(Sheet sheet, Choice choice) {
        return new RecordsBuilder(List.of(sheet), List.of(""), choice).build();
    }

    /** Two files, each a source. */
    static Records of(Sheet a, Sheet b, Choice choice) {
        var names = a.name().equals(b.name()) ? List.of(a.name() + " 1", a.name() + " 2") : List.of(a.name(), b.name());
        return new RecordsBuilder(List.of(a, b), names, choice).build();
    }

    /** The place of each record in the table, by id. */
    Map<String, Integer> places() {
        var places = new HashMap<String, Integer>();
        table.entries().forEach(entry -> places.put(entry.id(), places.size()));
        return places;
    }

    /** The rows of all sheets, in the order of the records. */
    List<Sheet.Row> rows() {
        return sheets.stream().flatMap(sheet -> sheet.rows().stream()).toList();
    }
}
