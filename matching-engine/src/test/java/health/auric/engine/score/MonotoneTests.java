package health.auric.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MonotoneTests {

    @Test
    void leavesRisingWeightsAlone() {
        double[] rising = {0, -2, 1, 4};

        assertThat(Monotone.project(rising, new double[] {0, 5, 5, 5}, PairsOf.SCALE))
                .containsExactly(rising);
    }

    @Test
    void poolsWeightsOutOfOrderByTheirMass() {
        double[] pooled = Monotone.project(new double[] {0, 2, -1, 4}, new double[] {0, 1, 3, 5}, PairsOf.SCALE);

        assertThat(pooled[1]).isEqualTo(pooled[2]).isBetween(-1.0, 0.5);
        assertThat(pooled[3]).isEqualTo(4);
    }
}
