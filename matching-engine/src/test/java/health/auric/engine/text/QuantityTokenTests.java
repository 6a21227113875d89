package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTokenTests {

    private static List<QuantityToken> numbers(String text) {
        return QuantityToken.of(text).stream().filter(QuantityToken::isNumber).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            16 fr        | 16
            2.5 ml       | 2.5
            .5 ml        | 0.5
            1,000 ml     | 1000
            12,500.75 mg | 12500.75
            1 1/2 in     | 1.5
            1-1/2 in     | 1.5
            3/4 in       | 0.75
            """)
    void numbersAreReadAsPeopleWriteThem(String text, double number) {
        assertThat(numbers(text))
                .hasSize(1)
                .first()
                .satisfies(token -> assertThat(token.number()).isEqualTo(number));
    }

    @Test
    void dividingByNothingLeavesTheNumber() {
        assertThat(numbers("5/00 x").getFirst().number()).isEqualTo(5);
    }

    @Test
    void aSutureSizeCountsItsZeros() {
        assertThat(QuantityToken.of("suture 3-0 silk")).contains(new QuantityToken(QuantityToken.Kind.ZEROS, "3-0", 3));
    }

    @Test
    void sidesArePartedByTheSignBetweenThem() {
        assertThat(numbers("10x15 cm")).extracting(QuantityToken::number).containsExactly(10.0, 15.0);
        assertThat(QuantityToken.of("10x15 cm")).anyMatch(token -> token.isSign("x"));
    }

    @Test
    void digitsWithinAWordAreNoAmount() {
        assertThat(numbers("model ab12")).isEmpty();
        assertThat(QuantityToken.of("model ab12").stream()
                        .filter(QuantityToken::isWord)
                        .map(QuantityToken::text)
                        .collect(Collectors.joining(" ")))
                .isEqualTo("model ab12");
    }

    @Test
    void aTextWithoutEndIsReadOnlyToAPoint() {
        assertThat(QuantityToken.of("1 ".repeat(50_000))).hasSizeLessThan(10_000);
    }
}
