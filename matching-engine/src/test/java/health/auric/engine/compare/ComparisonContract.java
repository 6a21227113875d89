package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.prepare.Column;
import health.auric.engine.prepare.Rows;
import health.auric.engine.profile.Field;
import health.auric.engine.profile.Kind;
import health.auric.engine.text.Fold;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What every comparison promises, checked on random rows; a subclass supplies the comparison and the values it is about. */
abstract class ComparisonContract {
    final Field field = new Field("value", kind());
    final Rows rows = new Rows(List.of(field));
    final Column all = rows.column(List.of(field), Fold::tokens);
    final Comparison comparison = comparison();
    final Scratch scratch = new Scratch();
    private int count;

    abstract Kind kind();

    abstract Comparison comparison();

    /** A value such as this comparison meets. */
    abstract String value(Random random);

    int row(String value) {
        rows.add(List.of(value));
        rows.freeze();
        return count++;
    }

    String name(String a, String b) {
        return comparison.scale().name(comparison.compare(row(a), row(b), scratch));
    }

    String level(String a, String b) {
        return name(a, b).replaceAll(", (common|usual|rare)$", "");
    }

    void fill(int with) {
        Random random = new Random(11);
        for (int i = 0; i < with; i++) {
            rows.add(List.of(value(random)));
            count++;
        }
        rows.freeze();
    }

    @Test
    void isTheSameFromBothSides() {
        fill(60);
        for (int a = 0; a < 60; a++) {
            for (int b = 0; b < a; b++) {
                assertThat(comparison.compare(a, b, scratch)).isEqualTo(comparison.compare(b, a, new Scratch()));
            }
        }
    }

    @Test
    void givesEqualValuesTheHighestLevel() {
        fill(60);
        int top = comparison.scale().levels().size() - 1;
        for (int a = 0; a < 60; a++) {
            int outcome = comparison.compare(a, a, scratch);
            assertThat(outcome == Scale.MISSING ? top : comparison.scale().level(outcome))
                    .isEqualTo(top);
        }
    }

    @Test
    void staysWithinItsOutcomes() {
        fill(60);
        for (int a = 0; a < 60; a++) {
            for (int b = 0; b < a; b++) {
                assertThat(comparison.compare(a, b, scratch))
                        .isBetween(0, comparison.scale().outcomes() - 1);
            }
        }
    }

    @Test
    void findsNothingToCompareWhereBothSidesAreEmpty() {
        fill(5);

        assertThat(comparison.compare(row(""), row(""), scratch)).isEqualTo(Scale.MISSING);
    }

    @Test
    void showsTheValueAsItIsCompared() {
        fill(20);
        for (int a = 0; a < 20; a++) {
            assertThat(comparison.standard(a)).isNotBlank().isLowerCase();
        }
    }

    static String words(Random random, int count) {
        List<String> stock = List.of(
                "north",
                "maple",
                "valley",
                "hospital",
                "clinic",
                "center",
                "saint",
                "mary",
                "general",
                "regional",
                "harbor",
                "creek",
                "mapel",
                "ctr",
                "gen");
        return random.ints(count, 0, stock.size()).mapToObj(stock::get).collect(Collectors.joining(" "));
    }
}
