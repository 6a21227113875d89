package health.auric.engine.prepare;

import health.auric.engine.profile.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Turns the values of a record into rows of columns; one maker per column, so that a single record can be added later. */
public final class Rows {
    private record Maker(Column column, Function<List<String>, List<String>> tokens) {}

    private static final int BATCH = 8_192;
    private final Terms terms = new Terms();
    private final List<Maker> makers = new ArrayList<>();
    private final List<Field> fields;

    public Rows(List<Field> fields) {
        this.fields = fields;
    }

    public Terms terms() {
        return terms;
    }

    /** A column whose row is made from the values of some fields. */
    public Column column(List<Field> of, Function<String, List<String>> tokens) {
        int[] at = of.stream().mapToInt(fields::indexOf).toArray();
        return derived(values -> IntStream.of(at)
                .mapToObj(i -> tokens.apply(values.get(i)))
                .flatMap(List::stream)
                .toList());
    }

    /** Where a field stands among the values. */
    public int at(Field field) {
        return fields.indexOf(field);
    }

    /** A column whose row is made from all values. */
    public Column derived(Function<List<String>, List<String>> tokens) {
        Column column = new Column();
        makers.add(new Maker(column, tokens));
        return column;
    }

    /** Adds records; tokens are made on all threads, numbered in the records' own order. */
    public void addAll(List<List<String>> records) {
        for (int from = 0; from < records.size(); from += BATCH) {
            List<List<List<String>>> batch =
                    records.subList(from, Math.min(records.size(), from + BATCH)).parallelStream()
                            .map(values -> makers.stream()
                                    .map(maker -> maker.tokens.apply(values))
                                    .toList())
                            .toList();
            batch.forEach(this::number);
        }
    }

    private void number(List<List<String>> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            makers.get(i).column.add(ids(tokens.get(i)));
        }
    }

    /** Adds a record to all columns. */
    public void add(List<String> values) {
        for (Maker maker : makers) {
            maker.column.add(ids(maker.tokens.apply(values)));
        }
    }

    private int[] ids(List<String> tokens) {
        int[] ids = new int[tokens.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = terms.id(tokens.get(i));
        }
        return ids;
    }

    /** Forgets the last record. */
    public void drop() {
        makers.forEach(maker -> maker.column.drop());
    }

    /** Takes all frequencies as they are now. */
    public void freeze() {
        makers.forEach(maker -> maker.column.freeze());
    }

    static boolean isNumber(String token) {
        return Character.isDigit(token.charAt(0)) || token.chars().anyMatch(Character::isDigit);
    }
}
