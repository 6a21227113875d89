package health.auric.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.profile.Field;
import health.auric.engine.profile.Kind;
import health.auric.engine.text.Fold;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowsTests {
    private final Field name = new Field("name", Kind.ORGANIZATION);
    private final Field city = new Field("city", Kind.CITY);
    private final Rows rows = new Rows(List.of(name, city));
    private final Column words = rows.column(List.of(name, city), Fold::tokens);

    @Test
    void makesTheSameRowsOneByOneAndAllAtOnce() {
        List<List<String>> records = IntStream.range(0, 20_000)
                .mapToObj(i -> List.of("Clinic %d of %d".formatted(i, i % 97), "Town " + i % 11))
                .toList();
        Rows single = new Rows(List.of(name, city));
        Column one = single.column(List.of(name, city), Fold::tokens);
        List<Integer> done = new ArrayList<>();

        rows.addAll(records, done::add);
        records.forEach(single::add);

        assertThat(IntStream.range(0, 20_000))
                .allMatch(row ->
                        rows.terms().text(words, row).equals(single.terms().text(one, row)));
        assertThat(done).isSorted().endsWith(20_000);
    }

    @Test
    void leavesNoTraceOfADroppedRecord() {
        rows.add(List.of("Mercy Clinic", "Salem"));
        rows.freeze();
        int known = rows.terms().size();

        rows.add(List.of("Never Seen Before", "Mercy"));
        rows.drop();

        assertThat(rows.terms().size()).isEqualTo(known);
        rows.add(List.of("Mercy", ""));
        assertThat(rows.terms().text(words, 1)).isEqualTo("mercy");
    }

    @Test
    void forgetsTheTextOfKeysOnly() {
        Column keys = rows.derived(values -> List.of("key:" + values.getFirst(), values.getLast()));
        rows.add(List.of("Mercy", "Salem"));

        rows.freeze(keys, text -> text.startsWith("key:"));

        assertThat(rows.terms().text(keys, 0).strip()).isEqualTo("Salem");
        assertThat(rows.terms().text(words, 0)).contains("mercy", "salem");
    }

    @Test
    void keepsSomeRecordsInTheirOrder() {
        List.of("Alpha", "Beta", "Gamma", "Delta").forEach(it -> rows.add(List.of(it + " Clinic", "")));
        BitSet kept = new BitSet();
        kept.set(1);
        kept.set(3);

        rows.keep(kept);
        rows.add(List.of("Epsilon", ""));

        assertThat(rows.terms().text(words, 0)).contains("beta");
        assertThat(rows.terms().text(words, 1)).contains("delta");
        assertThat(rows.terms().text(words, 2)).isEqualTo("epsilon");
    }
}
