package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaintsTests {

    @ParameterizedTest
    @CsvSource({
        "st andrew hospital, saint andrew hospital",
        "st hospital, saint hospital",
        "ste anne school, saint anne school",
        "sts peter and paul, saints peter and paul",
        "st of ohio, state of ohio",
        "main st, main street",
        "st, saint",
        "5th st hospital, 5th street hospital",
        "fifth st school, fifth street school",
        "5th st bakery, 5th street bakery",
        "5th st andrew, 5th saint andrew",
        "lake st andrew church, lake saint andrew church",
        "lake hospital, lake hospital"
    })
    void whereItStandsTellsASaintFromAStreet(String words, String told) {
        assertThat(String.join(" ", Saints.told(List.of(words.split(" "))))).isEqualTo(told);
    }
}
