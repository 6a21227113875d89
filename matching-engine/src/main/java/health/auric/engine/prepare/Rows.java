package health.auric.engine.prepare;

import health.auric.engine.profile.Field;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/** Turns the values of a record into rows of columns; one maker per column, so that a single record can be added later. */
public final class Rows {
    private record Maker(Column column, Function<List<String>, List<String>> tokens) {}

    private static final int BATCH = 8_192;
    private static final int NAMED = 20;
    private final Terms terms = new Terms();
    private final List<Maker> makers = new ArrayList<>();
    private final List<Field> fields;
    private final List<Standards> standards;
    private int lasting;

    public Rows(List<Field> fields) {
        this.fields = fields;
        this.standards = fields.stream().map(Standards::new).toList();
    }

    public Terms terms() {
        return terms;
    }

    /** A column whose row is made from the values of some fields. */
    public Column column(List<Field> of, Function<String, List<String>> tokens) {
        return joined(of.stream()
                .map(this::at)
                .<Function<List<String>, List<String>>>map(at -> values -> tokens.apply(values.get(at)))
                .toList());
    }

    /** A column whose row is a part of the standard forms of some fields. */
    public Column standard(List<Field> of, Function<Standard, List<String>> part) {
        return joined(of.stream()
                .<Function<List<String>, List<String>>>map(field -> values -> part.apply(standard(field, values)))
                .toList());
    }

    private Column joined(List<Function<List<String>, List<String>>> makers) {
        return makers.size() == 1
                ? derived(makers.getFirst())
                : derived(values -> {
                    List<String> found = new ArrayList<>();
                    makers.forEach(tokens -> found.addAll(tokens.apply(values)));
                    return found;
                });
    }

    /** Where a field stands among the values. */
    public int at(Field field) {
        return fields.indexOf(field);
    }

    /** A value of a record in standard form. */
    public Standard standard(Field field, List<String> values) {
        int at = fields.indexOf(field);
        return standards.get(at).of(values.get(at));
    }

    /** A column whose row is made from all values. */
    public Column derived(Function<List<String>, List<String>> tokens) {
        Column column = new Column();
        makers.add(new Maker(column, tokens));
        return column;
    }

    /** Adds records; tokens are made on all threads, numbered in the records' own order. */
    public void addAll(List<List<String>> records, IntConsumer done) {
        for (int from = 0; from < records.size(); from += BATCH) {
            int to = Math.min(records.size(), from + BATCH);
            records.subList(from, to).parallelStream()
                    .map(this::tokens)
                    .toList()
                    .forEach(this::number);
            done.accept(to);
        }
    }

    private List<List<String>> tokens(List<String> values) {
        return makers.stream().map(maker -> maker.tokens.apply(values)).toList();
    }

    private void number(List<List<String>> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            makers.get(i).column.add(ids(tokens.get(i)));
        }
    }

    /** Adds a record to all columns. */
    public void add(List<String> values) {
        lasting = terms.size();
        number(tokens(values));
    }

    private int[] ids(List<String> tokens) {
        int[] ids = new int[tokens.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = terms.id(tokens.get(i));
        }
        return ids;
    }

    /** Keeps some records, in their order, and numbers them anew; frequencies stay. */
    public void keep(BitSet kept) {
        makers.forEach(maker -> maker.column.keep(kept));
    }

    /** Forgets the record added last. */
    public void drop() {
        makers.forEach(maker -> maker.column.drop());
        terms.keep(lasting);
    }

    /** Takes all frequencies as they are now, and forgets the texts of keys that no report will name. */
    public void freeze(Column keys, Predicate<String> isKey) {
        terms.blank(id -> keys.count(id) > 0 && keys.count(id) <= NAMED && isKey.test(terms.text(id)));
        freeze();
    }

    /** Takes all frequencies as they are now. */
    public void freeze() {
        makers.forEach(maker -> maker.column.freeze());
        terms.freeze();
    }

    static boolean isNumber(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (Character.isDigit(token.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
