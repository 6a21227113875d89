package health.auric.engine.prepare;

import health.auric.engine.profile.Field;
import health.auric.engine.profile.Kind;
import health.auric.engine.text.Quality;
import java.util.ArrayList;
import java.util.List;

/** Counts what was odd about the values of each field: placeholders, marks, wrong check digits. */
public final class Oddities {
    private final List<Field> fields;
    private final Rows rows;
    private final Column column;

    /** Counts in the records that are added to the rows later. */
    public Oddities(List<Field> fields, Rows rows) {
        this.fields =
                fields.stream().filter(field -> field.kind() != Kind.IGNORE).toList();
        this.rows = rows;
        this.column = rows.derived(this::of);
    }

    private List<String> of(List<String> values) {
        List<String> found = List.of();
        for (Field field : fields) {
            for (Quality flag : rows.standard(field, values).flags()) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(term(field, flag));
            }
        }
        return found;
    }

    private static String term(Field field, Quality flag) {
        return field.column() + ' ' + flag;
    }

    /** One sentence for each field and each oddity that occurs. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (Field field : fields) {
            for (Quality flag : Quality.values()) {
                int count = rows.terms().count(column, term(field, flag));
                if (count > 0) {
                    sentences.add("Column %s: %d %s.".formatted(field.column(), count, flag.says()));
                }
            }
        }
        return sentences;
    }
}
