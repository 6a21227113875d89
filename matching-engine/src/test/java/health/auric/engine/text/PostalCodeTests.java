package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalCodeTests extends StandardizerContract {

    @Override
    Object standardize(String text) {
        return PostalCode.of(text);
    }

    @ParameterizedTest
    @CsvSource({
        "63101, 63101, ''",
        "63101-1234, 63101, 1234",
        "631011234, 63101, 1234",
        "6510-1234, 06510, 1234",
        "w1w 7dh, W1W7DH, ''",
        "63101.0, 63101, ''"
    })
    void codesHaveOneForm(String text, String code, String addition) {
        assertThat(PostalCode.of(text).code()).isEqualTo(code);
        assertThat(PostalCode.of(text).addition()).isEqualTo(addition);
    }

    @Test
    void fourDigitsMayHaveLostAZeroOrComeFromAbroad() {
        assertThat(PostalCode.of("6510").code()).isEqualTo("6510");
        assertThat(PostalCode.of("6510").flags()).containsExactly(Quality.AMBIGUOUS);
    }

    @Test
    void placeholdersAreAbsent() {
        assertThat(PostalCode.of("00000").isAbsent()).isTrue();
        assertThat(PostalCode.of("99999").isAbsent()).isTrue();
    }
}
