package health.auric.engine.score;

import java.util.Arrays;

/**
 * Honest figures from few answers: pairs in strata of like probability, each stratum judged by its own answers. Where answers are few
 * the probabilities count as much as some of them would, and the interval stays wide.
 */
public final class Strata {
    private static final double[] BOUNDS = {0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97, 0.995};
    private static final double LEAST_TRUST = 2;
    private static final double MOST_TRUST = 50;

    /** Where a pair stands: linked, compared and not linked, or never compared. */
    public enum Place {
        LINKED,
        COMPARED,
        MISSED
    }

    private static final int SIZE = BOUNDS.length + 1;
    private final double[] pairs = new double[3 * SIZE];
    private final double[] expected = new double[3 * SIZE];
    private final double[] answers = new double[3 * SIZE];
    private final double[] same = new double[3 * SIZE];

    /** The number of a pair's stratum. */
    public static int of(Place place, double probability) {
        int band = Arrays.binarySearch(BOUNDS, probability);
        return place.ordinal() * SIZE + (band < 0 ? -band - 1 : band + 1);
    }

    /** Counts a pair. */
    public void add(int stratum, double probability) {
        pairs[stratum]++;
        expected[stratum] += probability;
    }

    /** Takes an answer about a pair that was counted. */
    public void answer(int stratum, boolean isSame) {
        answers[stratum]++;
        same[stratum] += isSame ? 1 : 0;
    }

    /** How many answers the probabilities are worth: enough that they expect one to be the same. */
    private double trust(int stratum) {
        return Math.clamp(pairs[stratum] / Math.max(1e-9, expected[stratum]), LEAST_TRUST, MOST_TRUST);
    }

    private double share(int stratum) {
        double mean = expected[stratum] / pairs[stratum];
        return (trust(stratum) * mean + same[stratum]) / (trust(stratum) + answers[stratum]);
    }

    /** The number of pairs of a place that are the same, and its variance. */
    private double[] matches(Place place) {
        double[] sum = new double[2];
        for (int i = place.ordinal() * SIZE; i < (place.ordinal() + 1) * SIZE; i++) {
            if (pairs[i] > 0) {
                double share = share(i);
                sum[0] += pairs[i] * share;
                sum[1] += pairs[i] * pairs[i] * share * (1 - share) / (trust(i) + answers[i] + 1);
            }
        }
        return sum;
    }

    /** Of the linked pairs, the share that is the same. */
    public Share precision() {
        double linked = Math.max(1, Arrays.stream(pairs, 0, SIZE).sum());
        double[] right = matches(Place.LINKED);
        return Share.of(right[0] / linked, right[1] / linked / linked);
    }

    /** Of the pairs that are the same, those never compared among them, the share that is linked. */
    public Share recall() {
        double[] found = matches(Place.LINKED);
        double[] left = matches(Place.COMPARED);
        double[] missed = matches(Place.MISSED);
        double rest = left[0] + missed[0];
        double all = Math.max(1e-9, found[0] + rest);
        double variance = rest * rest * found[1] + found[0] * found[0] * (left[1] + missed[1]);
        return Share.of(found[0] / all, variance / Math.pow(all, 4));
    }

    /** How many pairs that are the same were never compared. */
    public double missed() {
        return matches(Place.MISSED)[0];
    }
}
