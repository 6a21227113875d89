package health.auric.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AimTests {

    private static final double[] OFFERED = {0.99, 0.98, 0.9, 0.7, 0.55, 0.3, 0.1};

    @Test
    void aGivenThresholdIsTakenWhateverIsOffered() {
        Aim given = new Aim.Given(0.37);

        assertThat(given.threshold(OFFERED, 4)).isEqualTo(0.37);
        assertThat(given.threshold(new double[0])).isEqualTo(0.37);
        assertThat(given.sentence()).isEqualTo("The threshold was given.");
    }

    @Test
    void theBestThresholdFallsWhenMoreMatchesAreExpected() {
        Aim best = new Aim.Best();

        assertThat(best.threshold(OFFERED, 20)).isLessThan(best.threshold(OFFERED, 1));
        assertThat(best.threshold(OFFERED)).isEqualTo(0.5);
    }

    @Test
    void aHigherPrecisionNeedsAHigherThreshold() {
        assertThat(new Aim.Precise(0.98).threshold(OFFERED)).isEqualTo(0.98);
        assertThat(new Aim.Precise(0.9).threshold(OFFERED)).isLessThan(0.98);
    }

    @Test
    void aPrecisionThatNothingReachesLinksNothing() {
        assertThat(new Aim.Precise(0.999).threshold(OFFERED)).isGreaterThan(1);
        assertThat(new Aim.Precise(0.9).threshold(new double[0])).isGreaterThan(1);
    }

    @Test
    void whatAPreciseThresholdAcceptsIsAsRightAsWanted() {
        Random random = new Random(14);
        for (int round = 0; round < 200; round++) {
            double[] offered = random.doubles(1 + random.nextInt(40)).toArray();
            double wanted = 0.5 + random.nextDouble() / 2;
            double threshold = new Aim.Precise(wanted).threshold(offered);
            double[] accepted =
                    Arrays.stream(offered).filter(p -> p >= threshold).toArray();

            assertThat(Arrays.stream(accepted).average().orElse(1)).isGreaterThanOrEqualTo(wanted - 1e-9);
        }
    }

    @Test
    void aSentenceSaysTheShareAsAPersonWritesIt() {
        assertThat(new Aim.Precise(0.95).sentence()).contains("from which on 95 % of the links");
        assertThat(new Aim.Precise(0.995).sentence()).contains("99.5 %");
    }
}
