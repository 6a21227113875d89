package health.auric.engine.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTests {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void worksOnEveryBlockOnce(int threads) {
        var done = new AtomicIntegerArray(100);

        Blocks.run(threads, 100, () -> done::incrementAndGet);

        for (int block = 0; block < 100; block++) {
            assertThat(done.get(block)).isOne();
        }
    }

    @Test
    void passesOnWhatWentWrong() {
        assertThatThrownBy(() -> Blocks.run(3, 50, () -> block -> {
                    throw new IllegalStateException("block " + block);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("block");
    }
}
