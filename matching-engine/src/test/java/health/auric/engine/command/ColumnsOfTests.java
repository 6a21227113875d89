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

    @Test
    void whatPeopleTypeToFillAFieldIsCounted() {
        var text = new StringBuilder("id,name,phone,city\n");
        for (int i = 0; i < 100; i++) {
            text.append("%d,%sSupplier %d,%s,%s\n"
                    .formatted(
                            i,
                            i % 50 == 0 ? "DO NOT USE - " : "",
                            i * 37,
                            i % 10 == 0 ? "unknown" : i % 25 == 1 ? "n/a" : "740-555-%04d".formatted(1000 + i),
                            "Lakemont"));
        }
        var columns = columns(text.toString());

        assertThat(column(columns, "phone").flags()).anyMatch(flag -> flag.startsWith("14 "));
        assertThat(column(columns, "name").flags()).anyMatch(flag -> flag.startsWith("2 "));
        assertThat(column(columns, "city").flags()).contains("always the same");
    }

    @Test
    void aCityManyLiveInIsNotSuspicious() {
        var csv = Suppliers.csv(Runs.RECORDS, Runs.SEED);

        assertThat(column(columns(csv), "city").flags()).isEmpty();
    }

    @Test
    void ofEquallyFrequentValuesTheFirstByNameIsNamed() {
        var columns = columns("id,name,city\n1,B,x\n2,A,y\n3,B,y\n4,A,x\n");

        assertThat(column(columns, "name").frequent()).isEqualTo("A (2)");
        assertThat(column(columns, "city").frequent()).isEqualTo("x (2)");
    }

    private static Column column(Map<String, Column> columns, String name) {
        return Objects.requireNonNull(columns.get(name), name);
    }

    private static Map<String, Column> columns(String csv) {
        return Runs.of(csv).columns().stream().collect(Collectors.toMap(Column::name, Function.identity()));
    }
}
