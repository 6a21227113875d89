package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseNumbersTests {

    private static boolean starts(String line) {
        return HouseNumbers.startsWithNumber(List.of(line.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"56-45 main st", "221b baker st", "n6w23001 bluemound rd", "one hospital dr", "007 main st"})
    void aHouseNumberStandsBeforeAStreet(String line) {
        assertThat(starts(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"main st", "14 st", "one way", "route66 motel"})
    void whatIsItselfAStreetIsNoHouseNumber(String line) {
        assertThat(starts(line)).isFalse();
    }

    @Test
    void aNumberIsWrittenInOneWay() {
        assertThat(HouseNumbers.plain("one")).isEqualTo("1");
        assertThat(HouseNumbers.plain("007")).isEqualTo("7");
        assertThat(HouseNumbers.plain("0")).isEqualTo("0");
        assertThat(HouseNumbers.plain("221b")).isEqualTo("221b");
    }
}
