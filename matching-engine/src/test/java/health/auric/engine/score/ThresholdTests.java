package health.auric.engine.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTests {

    @ParameterizedTest
    @ValueSource(doubles = {-20, -3, 0, 0.5, 7, 30})
    void turnsBitsIntoAProbabilityAndBack(double bits) {
        assertThat(Threshold.bits(Threshold.probability(bits))).isCloseTo(bits, within(1e-3));
    }

    @Test
    void takesInWhatRaisesTheExpectedF1() {
        double[] offered = {0.99, 0.98, 0.97, 0.6, 0.05, 0.02};

        assertThat(Threshold.forF1(offered, 3.61)).isEqualTo(0.6);
    }

    @Test
    void reachesATargetPrecisionWithTheLowestProbability() {
        double[] offered = {1, 1, 0.98, 0.5, 0.4};

        assertThat(Threshold.forPrecision(offered, 0.99)).isEqualTo(0.98);
        assertThat(Threshold.forPrecision(offered, 0.8)).isEqualTo(0.5);
    }

    @Test
    void saysThatATargetIsOutOfReach() {
        assertThat(Threshold.forPrecision(new double[] {0.9, 0.8}, 0.995)).isGreaterThan(1);
    }

    @Test
    void expectsLittleWhereMatchesDoNotStandApart() {
        assertThat(Threshold.expectedF1(new double[] {0.99, 0.98, 0.01, 0.01})).isGreaterThan(0.97);
        assertThat(Threshold.expectedF1(new double[] {0.52, 0.51, 0.49, 0.48, 0.45, 0.45}))
                .isLessThan(0.5);
        assertThat(Threshold.expectedF1(new double[0])).isEqualTo(1);
    }
}
