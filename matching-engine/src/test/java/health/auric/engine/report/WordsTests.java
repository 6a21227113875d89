package health.auric.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0        | 0 %
            0.0004   | < 0.1 %
            0.001    | 0.1 %
            0.5      | 50.0 %
            0.9871   | 98.7 %
            0.9995   | > 99.9 %
            1        | 100 %
            """)
    void aShareIsNeverRoundedToNothingOrToAll(double share, String read) {
        assertThat(Words.percent(share)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.14  | +3.1
            -2.26 | −2.3
            0.04  | 0.0
            -0.04 | 0.0
            0     | 0.0
            """)
    void evidenceHasASignUnlessItSaysNothing(double bits, String read) {
        assertThat(Words.bits(bits)).isEqualTo(read);
    }

    @Test
    void largeNumbersAreGrouped() {
        assertThat(Words.count(999)).isEqualTo("999");
        assertThat(Words.count(1_234_567)).isEqualTo("1,234,567");
        assertThat(Words.roughly(999_999)).isEqualTo("999,999");
        assertThat(Words.roughly(12_700_000)).isEqualTo("12 M");
    }

    @Test
    void oneOfAThingIsNotMany() {
        assertThat(Words.plural(1, "record", "records")).isEqualTo("1 record");
        assertThat(Words.plural(0, "record", "records")).isEqualTo("0 records");
        assertThat(Words.plural(2_000, "record", "records")).isEqualTo("2,000 records");
    }

    @Test
    void aCoordinateHasNoNeedlessZero() {
        assertThat(Words.at(12)).isEqualTo("12");
        assertThat(Words.at(12.04)).isEqualTo("12");
        assertThat(Words.at(12.36)).isEqualTo("12.4");
        assertThat(Words.at(-0.5)).isEqualTo("-0.5");
    }

    @Test
    void aLongValueSaysHowLongItWas() {
        assertThat(Words.clipped("x".repeat(160))).hasSize(160);
        assertThat(Words.clipped("x".repeat(1_500)))
                .startsWith("x".repeat(160) + "…")
                .endsWith("(1,500 characters)");
    }

    @Test
    void aLongValueIsNotCutWithinACharacter() {
        String clipped = Words.clipped("x".repeat(159) + "\ud83c\udfe5".repeat(9));

        assertThat(clipped).startsWith("x".repeat(159) + "…").doesNotContain("\ud83c");
    }

    @Test
    void aLabelFitsWithItsEllipsis() {
        assertThat(Words.shortened("city", 4)).isEqualTo("city");
        assertThat(Words.shortened("postal code", 8)).isEqualTo("postal…");
        assertThat(Words.shortened("organization", 8)).isEqualTo("organiz…").hasSize(8);
    }
}
