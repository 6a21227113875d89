package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "@SUM(A1)",
                "+A1",
                "-A1",
                "-2+cmd|' /C calc'!A0",
                "\t=1",
                "\r=1",
                "\n=1"
            })
    void whatASpreadsheetWouldComputeGetsAnApostrophe(String value) {
        assertThat(Formulas.harmless(value)).isEqualTo("'" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Golden Lantern", "-12.50", "+1 (312) 555-0101", "+49 40 5550101", "-", "a=b", "1-2"})
    void everythingElseStaysAsItIs(String value) {
        assertThat(Formulas.harmless(value)).isEqualTo(value);
    }
}
