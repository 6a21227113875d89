package health.auric.engine.score;

import java.util.Arrays;

/** Chooses where "the same" begins from calibrated probabilities alone. */
public final class Threshold {
    private Threshold() {}

    /** The lowest probability to accept so that the expected F1 is highest; "missed" is what the candidates hold beside the offered. */
    public static double forF1(double[] offered, double expected) {
        double[] sorted = offered.clone();
        Arrays.sort(sorted);
        double hits = 0;
        double best = 0;
        double threshold = 0.5;
        for (int i = sorted.length - 1; i >= 0; i--) {
            hits += sorted[i];
            double f1 = 2 * hits / (sorted.length - i + expected);
            if (f1 >= best) {
                best = f1;
                threshold = sorted[i];
            }
        }
        return Math.clamp(threshold, 0.2, 0.9);
    }
}
