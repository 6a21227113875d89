package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.text.Amount;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountComparatorTests extends ComparatorContract<Amount> {

    @Override
    Graded<Amount> comparator() {
        return new AmountComparator();
    }

    @Override
    Amount prepare(String text) {
        return Amount.of(text);
    }

    @Override
    List<String> samples() {
        return List.of("$399.00", "399", "400 EUR", "12.5", "-3");
    }

    @ParameterizedTest
    @CsvSource({
        "$399.00, 399, 5",
        "100, 101, 4",
        "100, 109, 3",
        "100, 120, 2",
        "100, 180, 1",
        "100, 900, 0",
        "$100, 100 EUR, 0"
    })
    void numbersAgreeInSteps(String a, String b, int level) {
        assertThat(level(a, b)).isEqualTo(level);
    }
}
