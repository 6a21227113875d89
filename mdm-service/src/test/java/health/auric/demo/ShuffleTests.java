package health.auric.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShuffleTests {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 16, 17, 30, 50, 1_000, 65_537, 100_000})
    void everyPositionIsTakenExactlyOnce(int size) {
        Shuffle shuffle = new Shuffle(size, 42);
        BitSet taken = new BitSet(size);
        for (int index = 0; index < size; index++) {
            long at = shuffle.at(index);
            assertThat(at).isBetween(0L, size - 1L);
            assertThat(taken.get((int) at)).isFalse();
            taken.set((int) at);
        }
        assertThat(taken.cardinality()).isEqualTo(size);
    }

    @Test
    void anotherKeyGivesAnotherOrder() {
        Shuffle left = new Shuffle(1_000, 1);
        Shuffle right = new Shuffle(1_000, 2);
        int same = 0;
        for (int index = 0; index < 1_000; index++) {
            same += left.at(index) == right.at(index) ? 1 : 0;
        }
        assertThat(same).isLessThan(15);
    }

    @Test
    void neighborsAreTornApart() {
        Shuffle shuffle = new Shuffle(100_000, 7);
        int near = 0;
        for (int index = 1; index < 10_000; index++) {
            near += Math.abs(shuffle.at(index) - shuffle.at(index - 1)) < 100 ? 1 : 0;
        }
        assertThat(near).isLessThan(80);
    }

    @Test
    void aBillionNumbersNeedNoMemory() {
        Shuffle shuffle = new Shuffle(1_000_000_000L, 3);
        assertThat(shuffle.at(999_999_999L)).isBetween(0L, 999_999_999L);
        assertThat(shuffle.at(0)).isNotEqualTo(shuffle.at(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 10, Long.MAX_VALUE, Long.MIN_VALUE})
    void positionsOutsideAreRefused(long index) {
        assertThatThrownBy(() -> new Shuffle(10, 1).at(index)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
