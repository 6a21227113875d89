package health.auric.standardize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckDigitTests {

    @ParameterizedTest
    @CsvSource({
        "GS1, 00844588018923", "GS1, 012345678905", "GS1, 9506000140445", "GS1, 96385074", "NPI, 1234567893",
        "NPI, 1558598797", "LEI, 5493001KJTIIGC8Y1R12", "HIBC, +A123BJC5D6E71G", "HIBC, +H123ABC011D", "DEA, 5836727",
        "DEA, 1234563"
    })
    void aSingleChangedDigitIsCaught(CheckDigit formula, String code) {
        assertThat(formula.accepts(code)).isTrue();
        for (var at = 0; at < code.length(); at++) {
            if (Character.isDigit(code.charAt(at))) {
                assertThat(formula.accepts(withNextDigit(code, at)))
                        .as("digit %d", at)
                        .isFalse();
            }
        }
    }

    private static String withNextDigit(String code, int at) {
        var next = (code.charAt(at) - '0' + 1) % 10;
        return code.substring(0, at) + next + code.substring(at + 1);
    }

    @ParameterizedTest
    @CsvSource({"+A123BJC5D6E71, G", "+H123ABC011, D"})
    void theLabelCharacterFollowsFromTheBody(String body, char check) {
        assertThat(CheckDigit.character43(body)).isEqualTo(check);
    }

    @Test
    void onlyOneOfTenLastDigitsFits() {
        for (var body : new String[] {"123456789", "290000001", "155859879"}) {
            var fitting = 0;
            for (var digit = 0; digit < 10; digit++) {
                fitting += CheckDigit.NPI.accepts(body + digit) ? 1 : 0;
            }
            assertThat(fitting).isEqualTo(1);
        }
    }

    @Test
    void theFormulaAloneLetsZerosPassSoUniformityIsAskedFirst() {
        assertThat(CheckDigit.DEA.accepts("0000000")).isTrue();
        assertThat(Compact.isUniform("AB0000000")).isTrue();
        assertThat(Compact.isUniform("00000000000000")).isTrue();
        assertThat(Compact.isUniform("2222")).isTrue();
        assertThat(Compact.isUniform("A9999")).isFalse();
        assertThat(Compact.isUniform("00042")).isFalse();
    }
}
