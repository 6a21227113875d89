package health.auric.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnTests {
    private final Terms terms = new Terms();
    private final Column column = new Column();

    private void add(String... tokens) {
        column.add(java.util.Arrays.stream(tokens).mapToInt(terms::id).toArray());
    }

    @Test
    void keepsTheTokensOfARowOnceAndSorted() {
        add("b", "a", "b");

        assertThat(column.end(0) - column.start(0)).isEqualTo(2);
        assertThat(column.token(0)).isLessThan(column.token(1));
    }

    @Test
    void countsTheRowsHoldingAToken() {
        add("x", "y");
        add("x");

        assertThat(column.count(terms.id("x"))).isEqualTo(2);
        assertThat(column.count(terms.id("y"))).isEqualTo(1);
        assertThat(column.count(terms.id("z"))).isZero();
    }

    @Test
    void givesARareTokenMoreBits() {
        for (int i = 0; i < 100; i++) {
            add("common", "rare" + i);
        }
        column.freeze();

        assertThat(column.bits(terms.id("rare5"))).isGreaterThan(column.bits(terms.id("common")) + 5);
    }

    @Test
    void forgetsTheLastRow() {
        add("x");
        add("x", "y");
        column.drop();

        assertThat(column.rows()).isEqualTo(1);
        assertThat(column.count(terms.id("x"))).isEqualTo(1);
    }

    @Test
    void knowsWhatARowHolds() {
        add("x");
        add("y");
        add();

        assertThat(column.holds(0, terms.id("x"))).isTrue();
        assertThat(column.holds(1, terms.id("x"))).isFalse();
        assertThat(column.isEmpty(2)).isTrue();
        assertThat(terms.text(column, 1)).isEqualTo("y");
    }

    @Test
    void growsWithItsRows() {
        for (int i = 0; i < 10_000; i++) {
            add("t" + i, "t" + (i + 1), "t" + (i + 2));
        }

        assertThat(column.rows()).isEqualTo(10_000);
        assertThat(column.holds(9_999, terms.id("t10001"))).isTrue();
    }

    @Test
    void findsValuesTooManyRecordsShare() {
        for (int i = 0; i < 60; i++) {
            add(i % 2 == 0 ? "3125550000" : "phone" + i);
        }

        assertThat(Generic.in(column, terms)).containsExactly("3125550000 (30 times)");
    }
}
