package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreetUnitsTests {

    @ParameterizedTest
    @CsvSource({
        "12 main st suite 200, ste 200, 12 main st",
        "12 main st apartment 3b, apt 3b, 12 main st",
        "12 main st ste # 4, ste 4, 12 main st",
        "12 main st 2nd floor, fl 2, 12 main st",
        "12 main st floor 2, fl 2, 12 main st",
        "12 main st bldg a ste 5, bldg a ste 5, 12 main st",
        "12 main st rear, rear, 12 main st",
        "12 main st, '', 12 main st",
        "rear admiral way, '', rear admiral way"
    })
    void theUnitIsTakenOutOfTheStreet(String line, String unit, String street) {
        var words = new ArrayList<>(List.of(line.split(" ")));

        assertThat(StreetUnits.take(words)).isEqualTo(unit);
        assertThat(String.join(" ", words)).isEqualTo(street);
    }

    @ParameterizedTest
    @CsvSource({
        "po box 12, 12, ''",
        "p o box 77 main st, 77, main st",
        "12 main st po box 9, 9, 12 main st",
        "drawer c, c, ''",
        "12 boxwood ln, '', 12 boxwood ln",
        "box elder rd, '', box elder rd"
    })
    void theBoxIsTakenOutOfTheStreet(String line, String box, String street) {
        var words = new ArrayList<>(List.of(line.split(" ")));

        assertThat(PostBox.take(words)).isEqualTo(box);
        assertThat(String.join(" ", words)).isEqualTo(street);
    }
}
