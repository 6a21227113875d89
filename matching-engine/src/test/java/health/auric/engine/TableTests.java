package health.auric.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTests {

    @Test
    void givesTheValuesOfAColumn() {
        Table table = new Table(
                List.of("name", "city"),
                List.of(new Entry("1", "a", List.of("x", "y")), new Entry("2", "a", List.of("u", "v"))));

        assertThat(table.column(1)).containsExactly("y", "v");
    }

    @Test
    void refusesARecordOfAnotherWidth() {
        assertThatThrownBy(() -> new Table(List.of("name"), List.of(new Entry("7", "a", List.of("x", "y")))))
                .hasMessage("Record 7 has 2 values, the table has 1 columns");
    }
}
