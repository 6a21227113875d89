package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.report.Report.Column;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ColumnsOfTests {

    @Test
    void everyColumnSaysWhatItWasTakenForAndHowFullItIs() {
        var columns = columns(Suppliers.csv(Runs.RECORDS, Runs.SEED));

        assertThat(column(columns, "name").takenFor()).isEqualTo("organization");
        assertThat(column(columns, "name").filled()).isEqualTo(1);
        assertThat(column(columns, "phone").filled()).isBetween(0.8, 1.0);
        assertThat(column(columns, "city").distinct()).isLessThan(0.1);
        assertThat(column(columns, "city").frequent()).matches("[A-Za-z ]+ \\(\\d+\\)");
    }

    @Test
    void oddColumnsAreFlagged() {
        var text = new StringBuilder("id,name,empty,rare,country,phone\n");
        for (int i = 0; i < 300; i++) {
            text.append("%d,Supplier %d,,%s,US,%s\n"
                    .formatted(
                            i,
                            i,
                            i % 7 == 0 ? "x" + i : "",
                            i % 3 == 0 ? "740-555-0100" : "740-555-%04d".formatted(1000 + i)));
        }
        var columns = columns(text.toString());

        assertThat(column(columns, "empty").flags()).contains("empty");
        assertThat(column(columns, "rare").flags()).contains("often empty");
        assertThat(column(columns, "country").flags()).containsAnyOf("always the same", "not compared");
        assertThat(column(columns, "phone").flags()).contains("one value is suspiciously frequent");
        assertThat(column(columns, "name").flags()).isEmpty();
    }

    private static Column column(Map<String, Column> columns, String name) {
        return Objects.requireNonNull(columns.get(name), name);
    }

    private static Map<String, Column> columns(String csv) {
        return new ColumnsOf(Runs.of(csv))
                .columns().stream().collect(Collectors.toMap(Column::name, Function.identity()));
    }
}
