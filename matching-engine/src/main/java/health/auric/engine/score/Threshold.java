package health.auric.engine.score;

import java.util.Arrays;

/** Chooses where "the same" begins from calibrated probabilities alone. */
public final class Threshold {
    /** As likely the same as not. */
    public static final double EVEN = 0.5;

    private Threshold() {}

    /** The probability of a score in bits. */
    public static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }

    /** The score in bits of a probability. */
    public static double bits(double probability) {
        double inside = Math.clamp(probability, 1e-12, 1 - 1e-12);
        return Math.log(inside / (1 - inside)) / Math.log(2);
    }

    /** The lowest probability of at least even odds from which on the expected precision reaches a target; above 1 when none does. */
    public static double forPrecision(double[] offered, double target) {
        double[] sorted = offered.clone();
        Arrays.sort(sorted);
        double hits = 0;
        double threshold = 1.1;
        for (int i = sorted.length - 1; i >= 0; i--) {
            hits += sorted[i];
            threshold = hits >= target * (sorted.length - i) ? sorted[i] : threshold;
        }
        return Math.max(EVEN, threshold);
    }

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

    /** The F1 to expect at even odds: near 1 where the probabilities are near 0 or 1, low where matches do not stand apart. */
    public static double expectedF1(double[] probabilities) {
        double all = 0;
        double hits = 0;
        double taken = 0;
        for (double probability : probabilities) {
            all += probability;
            hits += probability >= EVEN ? probability : 0;
            taken += probability >= EVEN ? 1 : 0;
        }
        return all == 0 ? 1 : 2 * hits / (taken + all);
    }
}
