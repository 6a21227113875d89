package health.auric.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnPathTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            legalName                 | legalName
            addresses[0].city         | addresses 0 city
            addresses.0.city          | addresses 0 city
            addresses.city            | addresses city
            addresses[0]city          | addresses 0city
            addresses[12].valid.from  | addresses 12 valid from
            addresses [ 1 ] . city    | addresses 1 city
            ..legalName..             | legalName
            [0]                       | 0
            roles[]                   | roles
            """)
    void aColumnNameHasSteps(String column, String steps) {
        assertThat(steps(column)).containsExactly(steps.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "[]", "[.]", "..."})
    void aNameOfNothingButSignsHasNone(String column) {
        assertThat(ColumnPath.of(column).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "17, true",
        "0003, true",
        "9999, true",
        "10000, false",
        "1a, false",
        "-1, false",
        "city, false",
        "\u0663, false"
    })
    void anIndexHasUpToFourDigits(String step, boolean index) {
        assertThat(ColumnPath.of(step).isIndex()).isEqualTo(index);
    }

    @ParameterizedTest
    @CsvSource({"addresses[7].city, 7, city", "addresses.03.city, 3, city", "addresses.city, 0, city"})
    void withoutAnIndexTheFirstOneIsMeant(String column, int index, String next) {
        var path = ColumnPath.of(column);
        path.take();

        assertThat(path.takeIndex()).isEqualTo(index);
        assertThat(path.take()).isEqualTo(next);
        assertThat(path.isEmpty()).isTrue();
        assertThat(path.isIndex()).isFalse();
    }

    private static List<String> steps(String column) {
        var path = ColumnPath.of(column);
        var steps = new ArrayList<String>();
        while (!path.isEmpty()) {
            steps.add(path.take());
        }
        return steps;
    }
}
