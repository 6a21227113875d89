package health.auric.intake.batch;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where in the content of a record the columns of a file belong; looked up once for all rows. Empty is absent. */
sealed interface Cell {

    @Nullable
    Object of(CsvRecord row);

    /** What one column holds. */
    record Value(int column) implements Cell {

        @Override
        public @Nullable Object of(CsvRecord row) {
            var text = row.getField(column);
            return text.isEmpty() ? null : text;
        }
    }

    /** One column with several values between bars. */
    record Values(int column) implements Cell {

        @Override
        public @Nullable Object of(CsvRecord row) {
            var text = row.getField(column);
            if (text.isEmpty()) {
                return null;
            }
            var values = new ArrayList<Object>();
            int from = 0;
            for (int bar = text.indexOf('|'); bar >= 0; bar = text.indexOf('|', from)) {
                add(values, text.substring(from, bar));
                from = bar + 1;
            }
            add(values, text.substring(from));
            return values.isEmpty() ? null : values;
        }

        private static void add(List<Object> values, String value) {
            if (!value.isBlank()) {
                values.add(value);
            }
        }
    }

    /** Fields of a group, or of the record itself. */
    record Fields(Map<String, Cell> cells) implements Cell {

        Fields() {
            this(new LinkedHashMap<>());
        }

        @Override
        public @Nullable Map<String, Object> of(CsvRecord row) {
            Map<String, Object> fields = null;
            for (var cell : cells.entrySet()) {
                var value = cell.getValue().of(row);
                if (value != null) {
                    fields = fields == null ? new LinkedHashMap<>() : fields;
                    fields.put(cell.getKey(), value);
                }
            }
            return fields;
        }
    }

    /** Members by their number; the list closes up where one is empty. */
    record Members(TreeMap<Integer, Cell> cells) implements Cell {

        Members() {
            this(new TreeMap<>());
        }

        @Override
        public @Nullable Object of(CsvRecord row) {
            List<Object> members = null;
            for (var cell : cells.values()) {
                var value = cell.of(row);
                if (value != null) {
                    members = members == null ? new ArrayList<>(cells.size()) : members;
                    members.add(value);
                }
            }
            return members;
        }
    }
}
