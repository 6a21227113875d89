package health.auric.engine.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTests {

    private static Calibration calibrated(double slope, double shift) {
        Random random = new Random(12);
        double[] logits = new double[2_000];
        boolean[] same = new boolean[logits.length];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = random.nextDouble() * 20 - 10;
            same[i] = random.nextDouble() < 1 / (1 + Math.exp(-slope * logits[i] - shift));
        }
        return Calibration.of(logits, same);
    }

    @Test
    void leavesCalibratedProbabilitiesAlone() {
        assertThat(calibrated(1, 0).apply(0.7)).isCloseTo(0.7, within(0.05));
    }

    @Test
    void flattensProbabilitiesThatSayTooMuch() {
        assertThat(calibrated(0.3, 0).slope()).isCloseTo(0.3, within(0.1));
    }

    @Test
    void shiftsProbabilitiesThatLeanToOneSide() {
        assertThat(calibrated(1, -3).apply(0.9)).isLessThan(0.6);
    }

    @Test
    void movesNothingWithoutAnswers() {
        assertThat(Calibration.of(new double[0], new boolean[0])).isEqualTo(Calibration.NONE);
        assertThat(Calibration.NONE.apply(0.25)).isCloseTo(0.25, within(1e-9));
    }
}
