package health.auric.engine.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTests {

    private static Calibration calibrated(double slope, double shift, int answers) {
        Random random = new Random(12);
        double[] logits = new double[answers];
        boolean[] same = new boolean[answers];
        for (int i = 0; i < answers; i++) {
            logits[i] = random.nextDouble() * 20 - 10;
            same[i] = random.nextDouble() < 1 / (1 + Math.exp(-slope * logits[i] - shift));
        }
        return Calibration.of(logits, same);
    }

    @Test
    void leavesCalibratedLogitsAlone() {
        Calibration calibration = calibrated(1, 0, 2_000);

        assertThat(calibration.slope()).isCloseTo(1, within(0.15));
        assertThat(calibration.shift()).isCloseTo(0, within(0.3));
    }

    @Test
    void flattensLogitsThatSayTooMuch() {
        assertThat(calibrated(0.3, 0, 2_000).slope()).isCloseTo(0.3, within(0.1));
    }

    @Test
    void shiftsLogitsThatLeanToOneSide() {
        assertThat(calibrated(1, -3, 2_000).shift()).isCloseTo(-3, within(0.6));
    }

    @Test
    void movesLittleWithoutAnswers() {
        assertThat(Calibration.of(new double[0], new boolean[0])).isEqualTo(new Calibration(1, 0));
    }
}
