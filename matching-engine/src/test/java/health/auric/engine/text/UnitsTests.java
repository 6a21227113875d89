package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTests {

    private static Units.Unit unit(String name, String... words) {
        return Objects.requireNonNull(Units.STANDARD.find(name, List.of(words)));
    }

    @ParameterizedTest
    @CsvSource({"inch, length, 25.4", "metres, length, 1000", "cc, volume, 1", "litre, volume, 1000", "gauge, gauge, 1"
    })
    void aUnitHasItsDimensionAndItsSize(String name, String dimension, double factor) {
        assertThat(unit(name)).extracting("dimension", "factor").containsExactly(dimension, factor);
    }

    @Test
    void aShortNameIsUnderstoodByTheWordsAroundIt() {
        assertThat(unit("f", "foley", "catheter").dimension()).isEqualTo("french");
        assertThat(unit("g", "needle").dimension()).isEqualTo("gauge");
        assertThat(unit("u", "insulin").dimension()).isEqualTo("units");
        assertThat(Units.STANDARD.find("f", List.of("glove"))).isNull();
    }

    @Test
    void wordsThatAreNoUnitsAreNotKnown() {
        assertThat(Units.STANDARD.knows("mm")).isTrue();
        assertThat(Units.STANDARD.knows("glove")).isFalse();
        assertThat(Units.STANDARD.find("glove", List.of())).isNull();
    }
}
