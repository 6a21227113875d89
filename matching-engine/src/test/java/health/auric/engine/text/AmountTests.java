package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTests extends StandardizerContract {

    @Override
    Object standardize(String text) {
        return Amount.of(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $399.00      | 399     | USD
            1,299.99     | 1299.99 | ''
            12,50 €      | 12.5    | EUR
            USD 1 000    | 1000    | USD
            -3           | -3      | ''
            .5           | 0.5     | ''
            """)
    void numbersAndCurrenciesAreRead(String text, double value, String currency) {
        assertThat(Amount.of(text).value()).hasValue(value);
        assertThat(Amount.of(text).currency()).isEqualTo(currency);
    }

    @Test
    void nothingIsNoPrice() {
        assertThat(Amount.of("0.00").isAbsent()).isTrue();
        assertThat(Amount.of("0.00").flags()).containsExactly(Quality.PLACEHOLDER);
        assertThat(Amount.of("call us").isAbsent()).isTrue();
    }
}
