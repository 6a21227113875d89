package health.auric.engine.score;

import java.util.Arrays;

/** Turns scores into probabilities; where a source is clean, candidates of one record in it rival each other. */
public final class Rivals {
    private static final int ROUNDS = 12;
    private static final double MOST = 40;
    private static final double SPARE = 0.05;
    private final int[] source;
    private final boolean[] clean;
    private final int sources;

    public Rivals(int[] source, boolean[] clean) {
        this.source = source;
        this.clean = clean;
        this.sources = clean.length;
    }

    /** Whether any source is clean; if none is, all pairs of a pattern are as probable. */
    boolean any() {
        for (boolean one : clean) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** The probability of each pair, given the score of each pattern. */
    public double[] probabilities(Pairs pairs, double[] scores) {
        double[] each = any() ? odds(scores) : alone(scores);
        double[] odds = new double[pairs.size()];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = each[pairs.pattern(i)];
        }
        return any() ? probabilities(pairs, odds, free(pairs, odds)) : odds;
    }

    private static double[] odds(double[] scores) {
        double[] odds = new double[scores.length];
        Arrays.setAll(odds, i -> Math.pow(2, Math.clamp(scores[i], -MOST, MOST)));
        return odds;
    }

    /** The probability of each pattern where nothing rivals. */
    static double[] alone(double[] scores) {
        double[] odds = odds(scores);
        Arrays.setAll(odds, i -> odds[i] / (1 + odds[i]));
        return odds;
    }

    private static double[] probabilities(Pairs pairs, double[] odds, double[] free) {
        for (int i = 0; i < odds.length; i++) {
            double claim = odds[i] * free[2 * i] * free[2 * i + 1];
            odds[i] = claim / (1 + claim);
        }
        return odds;
    }

    /**
     * How free each side of a pair is of its other candidates: belief propagation for matchings, where a record takes at most one
     * partner from a clean source, and a rival that has a better partner elsewhere counts little.
     */
    private double[] free(Pairs pairs, double[] odds) {
        double[] free = new double[2 * odds.length];
        Arrays.fill(free, 1);
        for (int round = 0; round < ROUNDS; round++) {
            double[] sums = sums(pairs, odds, free);
            for (int i = 0; i < odds.length; i++) {
                double fromA = free[2 * i];
                double fromB = free[2 * i + 1];
                free[2 * i] = free(pairs.a(i), pairs.b(i), odds[i] * fromB, sums, fromA);
                free[2 * i + 1] = free(pairs.b(i), pairs.a(i), odds[i] * fromA, sums, fromB);
            }
        }
        return free;
    }

    private double free(int row, int other, double own, double[] sums, double before) {
        if (!clean[source[other]] || source[row] == source[other]) {
            return 1;
        }
        return (before + 1 / (1 + Math.max(0, sums[row * sources + source[other]] - own))) / 2;
    }

    private double[] sums(Pairs pairs, double[] odds, double[] free) {
        double[] sums = new double[source.length * sources];
        for (int i = 0; i < odds.length; i++) {
            sums[pairs.a(i) * sources + source[pairs.b(i)]] += odds[i] * free[2 * i + 1];
            sums[pairs.b(i) * sources + source[pairs.a(i)]] += odds[i] * free[2 * i];
        }
        return sums;
    }

    /** The bits every candidate pair starts with: matches per candidate, and how few records of clean sources stay without one. */
    double prior(Pairs pairs, double[] probabilities) {
        double[] matched = new double[sources * sources];
        double total = 0;
        for (int i = 0; i < probabilities.length; i++) {
            matched[source[pairs.a(i)] * sources + source[pairs.b(i)]] += probabilities[i];
            matched[source[pairs.b(i)] * sources + source[pairs.a(i)]] += probabilities[i];
            total += probabilities[i];
        }
        double free = 1;
        for (int s = 0; s < sources && sources == 2; s++) {
            free *= clean[1 - s] ? Math.max(SPARE, 1 - matched[s * sources + 1 - s] / count(s)) : 1;
        }
        return prior(total, pairs.size()) - Training.log2(free);
    }

    /** The same where nothing rivals. */
    static double prior(double matches, int pairs) {
        return Training.log2((matches + 1) / (pairs - matches + 1));
    }

    private double count(int of) {
        double count = 0;
        for (int one : source) {
            count += one == of ? 1 : 0;
        }
        return Math.max(1, count);
    }
}
