package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTests extends StandardizerContract {

    @Override
    Object standardize(String text) {
        return Identifier.of("gtin", text);
    }

    @ParameterizedTest
    @CsvSource({
        "gtin, 012345678905, 00012345678905",
        "gtin, 00844588018923, 00844588018923",
        "gtin, 9506000140445, 09506000140445",
        "gln, 9520000000011, 9520000000011",
        "npi, 1234567893, 1234567893",
        "npi, 124 531 9599, 1245319599",
        "isbn, 0-306-40615-2, 9780306406157",
        "isbn, 978-0-306-40615-7, 9780306406157",
        "isbn, 080442957X, 9780804429573",
        "issn, 0378-5955, 03785955",
        "lei, 5493001KJTIIGC8Y1R12, 5493001KJTIIGC8Y1R12",
        "dea, AP5836727, AP5836727",
        "dea, F91234563, F91234563",
        "duns, 15-048-3782, 150483782",
        "duns, 7654321, 007654321",
        "ein, 12-3456780, 123456780",
        "ccn, 10138, 010138",
        "iban, GB82 WEST 1234 5698 7654 32, GB82WEST12345698765432",
        "uei, J7M9HPTGJ1S9, J7M9HPTGJ1S9",
        "card, 4111 1111 1111 1111, 4111111111111111"
    })
    void validIdentifiersHaveOneForm(String scheme, String text, String code) {
        var read = Identifier.of(scheme, text);

        assertThat(read.code()).isEqualTo(code);
        assertThat(read.valid()).isTrue();
        assertThat(read.flags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gtin, 012345678906", "npi, 1234567894", "isbn, 0-306-40615-3", "issn, 0378-5954", "lei, 5493001KJTIIGC8Y1R13",
        "dea, AB4523767", "uei, O7M9HPTGJ1S9", "iban, GB83 WEST 1234 5698 7654 32", "duns, 12", "gln, abc"
    })
    void wrongOnesAreKeptAndFlagged(String scheme, String text) {
        var read = Identifier.of(scheme, text);

        assertThat(read.valid()).isFalse();
        assertThat(read.code()).isNotEmpty();
        assertThat(read.flags()).containsExactly(Quality.INVALID);
    }

    @ParameterizedTest
    @CsvSource({"gtin, 00000000000000", "npi, 1111111111", "gln, 0000000000000", "duns, 999999999", "npi, n/a"})
    void oneDigitOverAndOverIsAPlaceholder(String scheme, String text) {
        assertThat(Identifier.of(scheme, text).isAbsent()).isTrue();
        assertThat(Identifier.of(scheme, text).flags()).containsExactly(Quality.PLACEHOLDER);
    }

    @Test
    void anUnknownSchemeIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifier.of("nothing", "1"))
                .withMessage("There is no identifier scheme named \"nothing\".");
    }
}
