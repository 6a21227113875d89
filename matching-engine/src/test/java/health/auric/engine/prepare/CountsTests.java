package health.auric.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountsTests {

    @Test
    void remembersTheCountsOfTokensThatSeveralRowsHold() {
        int[] all = IntStream.range(0, 10_000).map(i -> i % 7 == 0 ? i : 1).toArray();
        Counts counts = new Counts(all, 10_000);

        assertThat(IntStream.range(1, 10_000)).allMatch(token -> counts.of(token) == all[token]);
        assertThat(counts.of(1_000_000)).isEqualTo(1);
        assertThat(counts.rows()).isEqualTo(10_000);
    }

    @Test
    void givesFewerBitsTheMoreRowsHoldAToken() {
        Counts counts = new Counts(new int[] {1, 8, 0}, 1_023);

        assertThat(counts.bits(0)).isEqualTo(10);
        assertThat(counts.bits(1)).isEqualTo(7);
        assertThat(counts.bits(2)).isEqualTo(10);
    }
}
