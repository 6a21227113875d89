package health.auric.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiceTests {

    private static final int THROWS = 20_000;

    @Test
    void sameKeysGiveTheSameThrows() {
        Dice left = Dice.of(1, 2, 3);
        Dice right = Dice.of(1, 2, 3);
        for (int i = 0; i < 100; i++) {
            assertThat(left.next()).isEqualTo(right.next());
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 4", "1, 3, 3", "0, 2, 3", "3, 2, 1", "2, 1, 3"})
    void otherKeysGiveOtherThrows(long first, long second, long third) {
        assertThat(Dice.of(first, second, third).next())
                .isNotEqualTo(Dice.of(1, 2, 3).next());
    }

    @Test
    void neighboringKeysDoNotGiveNeighboringThrows() {
        Set<Long> highBits = new HashSet<>();
        for (int key = 0; key < 1_000; key++) {
            highBits.add(Dice.of(key).next() >>> 44);
        }
        assertThat(highBits).hasSizeGreaterThan(990);
    }

    @ParameterizedTest
    @CsvSource({"'', -3750763034362895579", "a, -5808556873153909620", "foobar, -8821353812377114648"})
    void textKeysAreFnv(String text, long key) {
        assertThat(Dice.key(text)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 10, 1_000})
    void throwsStayBelowTheirBoundAndReachAll(int bound) {
        Dice dice = Dice.of(bound);
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < THROWS; i++) {
            int thrown = dice.below(bound);
            assertThat(thrown).isBetween(0, bound - 1);
            seen.add(thrown);
        }
        assertThat(seen).hasSize(bound);
    }

    @Test
    void betweenIncludesBothEnds() {
        Dice dice = Dice.of(5);
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            seen.add(dice.between(-1, 1));
        }
        assertThat(seen).containsExactlyInAnyOrder(-1, 0, 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.002, 0.1, 0.5, 0.9, 1})
    void chancesComeAsOftenAsTheySay(double share) {
        Dice dice = Dice.of(Double.doubleToLongBits(share));
        int hits = 0;
        for (int i = 0; i < THROWS; i++) {
            hits += dice.chance(share) ? 1 : 0;
        }
        assertThat(hits / (double) THROWS).isCloseTo(share, within(0.015));
    }

    @Test
    void weightsAreKept() {
        Dice dice = Dice.of(8);
        int[] counts = new int[3];
        for (int i = 0; i < THROWS; i++) {
            counts[dice.weighted(70, 20, 10)]++;
        }
        assertThat(counts[0] / (double) THROWS).isCloseTo(0.7, within(0.02));
        assertThat(counts[1] / (double) THROWS).isCloseTo(0.2, within(0.02));
        assertThat(counts[2] / (double) THROWS).isCloseTo(0.1, within(0.02));
    }

    @Test
    void aWeightOfZeroIsNeverDrawn() {
        Dice dice = Dice.of(9);
        for (int i = 0; i < 1_000; i++) {
            assertThat(dice.weighted(0, 1, 0)).isEqualTo(1);
        }
    }

    @Test
    void digitsAreDigits() {
        assertThat(Dice.of(4).digits(0)).isEmpty();
        assertThat(Dice.of(4).digits(40)).matches("\\d{40}");
    }

    @Test
    void everyValueOfAListCanBePicked() {
        Dice dice = Dice.of(6);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            seen.add(dice.pick(List.of("a", "b", "c")));
        }
        assertThat(seen).hasSize(3);
    }
}
