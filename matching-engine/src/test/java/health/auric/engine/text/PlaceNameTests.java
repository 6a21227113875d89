package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNameTests extends StandardizerContract {

    @Override
    Object standardize(String text) {
        return PlaceName.city(text);
    }

    @ParameterizedTest
    @CsvSource({
        "ST. LAWRENCE, saint lawrence",
        "Saint Lawrence, saint lawrence",
        "Mt. Vernon, mount vernon",
        "N Little Rock, north little rock",
        "São Paulo, sao paulo"
    })
    void writesTheNameOfATownOut(String text, String name) {
        assertThat(PlaceName.city(text).name()).isEqualTo(name);
    }

    @Test
    void readsAStateByNameAndLetters() {
        assertThat(PlaceName.region("Texas")).isEqualTo(PlaceName.region("TX"));
        assertThat(PlaceName.region("Bavaria").name()).isEqualTo("bavaria");
    }

    @Test
    void readsACountryByNameAndLetters() {
        assertThat(PlaceName.country("United States")).isEqualTo(PlaceName.country("USA"));
        assertThat(PlaceName.country("Germany").name()).isEqualTo("de");
    }

    @Test
    void findsNoPlaceInAPlaceholder() {
        assertThat(PlaceName.city("N/A").isAbsent()).isTrue();
        assertThat(PlaceName.country("unknown").flags()).contains(Quality.PLACEHOLDER);
    }
}
