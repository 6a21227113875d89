package health.auric.standardize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompactTests {

    @ParameterizedTest
    @CsvSource({"12-3456789, 123456789", "a.b/c d, ABCD", "'  ', ''", "1.0, 10", "x_y, X_Y"})
    void separatorsAreNoPartOfACode(String clean, String code) {
        assertThat(Compact.code(clean)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"1234567893.0, 1234567893", "12.0.0, 120", "10, 10", ".0, ''"})
    void theDecimalZeroOfASpreadsheetIsNoDigit(String clean, String number) {
        assertThat(Compact.number(clean)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "000", "7777", "A", "AAAA", "A00", "00X", "", "AB0000000"})
    void uniformCodesAreSeenThrough(String code) {
        assertThat(Compact.isUniform(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "10", "A9", "A0", "AB", "0001", "A9999", "7778"})
    void codesWithAnyVarietyAreNotUniform(String code) {
        assertThat(Compact.isUniform(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12a", "1 2", "-1", "١٢", "1.5"})
    void onlyPlainDigitsAreDigits(String text) {
        assertThat(Compact.isDigits(text)).isFalse();
    }

    @Test
    void paddingNeverShortens() {
        assertThat(Compact.padded("42", 5)).isEqualTo("00042");
        assertThat(Compact.padded("123456", 5)).isEqualTo("123456");
    }
}
