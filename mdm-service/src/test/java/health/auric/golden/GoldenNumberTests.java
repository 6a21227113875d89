package health.auric.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenNumberTests {

    @ParameterizedTest
    @CsvSource({
        "SUP, 123, SUP-0000123",
        "CC, 1, CC-0000001",
        "ITM, 12345678, ITM-12345678",
    })
    void hasSevenDigitsOrMore(String prefix, long number, String text) {
        assertThat(new GoldenNumber(prefix, number)).hasToString(text);
        assertThat(GoldenNumber.parse(text)).contains(new GoldenNumber(prefix, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUP-123", "SUP-000123"})
    void mayBeWrittenWithFewerZeros(String text) {
        assertThat(GoldenNumber.parse(text)).contains(new GoldenNumber("SUP", 123));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SUP",
                "SUP-",
                "sup-1",
                "S-1",
                "SUPPL-1",
                "SUP-1x",
                "SUP--1",
                "SUP-1234567890123",
                " SUP-1",
                "SUP-١"
            })
    void isNothingElse(String text) {
        assertThat(GoldenNumber.parse(text)).isEmpty();
    }
}
