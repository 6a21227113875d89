package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitsTests {

    @ParameterizedTest
    @CsvSource({
        "mod10, 9506000140445",
        "mod10, 012345678905",
        "isbn, 9780306406157",
        "luhn, 79927398713",
        "luhn 80840, 1234567893",
        "mod11, 0306406152",
        "mod11, 080442957X",
        "mod97, 3214282912345698765432161182",
        "iban, GB82WEST12345698765432",
        "iban, DE89370400440532013000",
        "pairs, BB1388568"
    })
    void aRightCodePasses(String check, String code) {
        assertThat(CheckDigits.isRight(check, code)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "mod10, 9506000140445",
        "luhn, 79927398713",
        "luhn 80840, 1234567893",
        "mod11, 0306406152",
        "iban, DE89370400440532013000"
    })
    void everySingleWrongDigitIsFound(String check, String code) {
        for (int i = 0; i < code.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var wrong = code.substring(0, i) + digit + code.substring(i + 1);
                if (Character.isDigit(code.charAt(i)) && !wrong.equals(code)) {
                    assertThat(CheckDigits.isRight(check, wrong)).as(wrong).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"mod11, 0306406152", "iban, DE89370400440532013000"})
    void twoNeighborsSwappedAreFound(String check, String code) {
        for (int i = 4; i + 1 < code.length(); i++) {
            var swapped = code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
            if (!swapped.equals(code)) {
                assertThat(CheckDigits.isRight(check, swapped)).as(swapped).isFalse();
            }
        }
    }

    @Test
    void aSchemeWithoutACheckTakesAnyCode() {
        assertThat(CheckDigits.isRight("none", "12345")).isTrue();
    }

    @Test
    void aShortBookNumberIsWrittenAsTheLongOne() {
        assertThat(CheckDigits.isbn13("0306406152")).isEqualTo("9780306406157");
        assertThat(CheckDigits.isbn13("080442957X")).isEqualTo("9780804429573");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0306406153", "9780306406157", "ABCDEFGHIJ", "X306406152"})
    void whatIsNoShortBookNumberStaysAsItIs(String code) {
        assertThat(CheckDigits.isbn13(code)).isEqualTo(code);
    }

    @Test
    void everyLongFormOfABookNumberIsRightItself() {
        var random = new Random(23);
        int converted = 0;
        for (int i = 0; i < 2_000; i++) {
            var code = "%09d%d".formatted(random.nextInt(1_000_000_000), random.nextInt(10));
            var longer = CheckDigits.isbn13(code);
            converted += longer.equals(code) ? 0 : 1;
            assertThat(longer.equals(code) || CheckDigits.isRight("isbn", longer))
                    .as(code)
                    .isTrue();
        }

        assertThat(converted).isBetween(100, 300);
    }
}
