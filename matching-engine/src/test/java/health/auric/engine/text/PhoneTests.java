package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTests extends StandardizerContract {

    @Override
    Object standardize(String text) {
        return Phone.of(text);
    }

    @ParameterizedTest
    @CsvSource({
        "(337) 948-8820, +13379488820, ''",
        "7079633611, +17079633611, ''",
        "1-707-963-3611, +17079633611, ''",
        "312.555.0123 x45, +13125550123, 45",
        "312-555-0123 ext. 7, +13125550123, 7",
        "212/ 319-1660, +12123191660, ''",
        "1-800-FLOWERS, +18003569377, ''",
        "+44 20 7946 0018, +442079460018, ''"
    })
    void numbersHaveOneForm(String text, String number, String extension) {
        var phone = Phone.of(text);

        assertThat(phone.number()).isEqualTo(number);
        assertThat(phone.extension()).isEqualTo(extension);
        assertThat(phone.local()).isEqualTo(number.substring(number.length() - 7));
    }

    @Test
    void sevenDigitsHaveNoArea() {
        var phone = Phone.of("386-5286");

        assertThat(phone.number()).isEmpty();
        assertThat(phone.local()).isEqualTo("3865286");
        assertThat(phone.flags()).isEmpty();
    }

    @Test
    void otherRegionsReadTheirOwnForm() {
        assertThat(Phone.of("020 7946 0018", "GB").number()).isEqualTo("+442079460018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999999999", "(312) 000-0000", "000-0000", "1234567890", "n/a", "unknown"})
    void placeholdersAreAbsent(String text) {
        assertThat(Phone.of(text).isAbsent()).isTrue();
        assertThat(Phone.of(text).flags()).containsExactly(Quality.PLACEHOLDER);
    }

    @Test
    void whatIsNoNumberIsFlagged() {
        assertThat(Phone.of("12").flags()).containsExactly(Quality.INVALID);
        assertThat(Phone.of("").flags()).isEmpty();
    }
}
