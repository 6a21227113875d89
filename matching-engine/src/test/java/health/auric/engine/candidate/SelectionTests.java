package health.auric.engine.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SelectionTests {

    @Test
    void bringsTheSmallestToTheFront() {
        var random = new Random(8);
        for (int round = 0; round < 500; round++) {
            int size = 1 + random.nextInt(60);
            int count = random.nextInt(size + 1);
            long[] values = random.longs(size, -20, 20).toArray();
            long[] sorted = values.clone();
            Arrays.sort(sorted);

            Selection.smallestFirst(values, size, count);

            Arrays.sort(values, 0, count);
            assertThat(Arrays.copyOf(values, count)).isEqualTo(Arrays.copyOf(sorted, count));
        }
    }
}
