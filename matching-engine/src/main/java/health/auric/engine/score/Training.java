package health.auric.engine.score;

import health.auric.engine.compare.Comparison;
import health.auric.engine.compare.Scale;
import java.util.Arrays;
import java.util.List;

/**
 * Fellegi and Sunter's m and u by expectation maximization over the patterns of candidate pairs, without labels. Both are "given
 * that the pair is a candidate"; the shipped weights are Dirichlet priors, so that few records stay near them.
 */
public final class Training {
    private static final int ROUNDS = 30;
    private static final double PSEUDO = 12;
    private final Pairs pairs;
    private final Rivals rivals;
    private final List<Comparison> comparisons;
    private final Model shipped;

    public Training(Pairs pairs, Rivals rivals) {
        this.pairs = pairs;
        this.rivals = rivals;
        this.comparisons = pairs.comparisons();
        this.shipped = Model.shipped(comparisons);
    }

    /** The weights that explain the candidates best, starting from the shipped ones. */
    public Model learn() {
        Model model = shipped;
        for (int round = 0; round < ROUNDS; round++) {
            model = maximize(rivals.probabilities(pairs, model.scores(pairs)));
        }
        return model;
    }

    private Model maximize(double[] probabilities) {
        double[] same = new double[pairs.patterns()];
        double[] all = new double[pairs.patterns()];
        for (int i = 0; i < probabilities.length; i++) {
            same[pairs.pattern(i)] += probabilities[i];
            all[pairs.pattern(i)]++;
        }
        double[][] weights = new double[comparisons.size()][];
        for (int c = 0; c < weights.length; c++) {
            weights[c] = weights(c, same, all);
        }
        return shipped.with(rivals.prior(pairs, probabilities), weights, "learned without labels");
    }

    private double[] weights(int c, double[] same, double[] all) {
        Scale scale = comparisons.get(c).scale();
        double[] m = new double[scale.outcomes()];
        double[] u = new double[scale.outcomes()];
        for (int pattern = 0; pattern < same.length; pattern++) {
            int outcome = pairs.outcomes(pattern)[c];
            m[outcome] += same[pattern];
            u[outcome] += all[pattern] - same[pattern];
        }
        double[] mass = new double[m.length];
        Arrays.setAll(mass, i -> m[i] + u[i]);
        double[] weights = ratio(smooth(m, u, scale), u);
        return Monotone.project(weights, mass, scale);
    }

    /** Adds pseudo-counts to m (in place of u's shape tilted by the shipped weights), and a little of the whole to u. */
    private double[] smooth(double[] m, double[] u, Scale scale) {
        double known = sum(u);
        double[] prior = new double[m.length];
        for (int i = 1; i < m.length; i++) {
            u[i] += 0.5;
            prior[i] = (u[i] / (known + 0.5 * m.length)) * Math.pow(2, scale.weight(i));
        }
        double total = sum(prior);
        for (int i = 1; i < m.length; i++) {
            m[i] += PSEUDO * prior[i] / Math.max(total, 1e-12) + 0.02;
        }
        return m;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (int i = 1; i < values.length; i++) {
            sum += values[i];
        }
        return sum;
    }

    private static double[] ratio(double[] m, double[] u) {
        double ms = sum(m);
        double us = sum(u);
        double[] weights = new double[m.length];
        for (int i = 1; i < m.length; i++) {
            weights[i] = Math.clamp(log2(m[i] / ms / (u[i] / us)), -Model.MOST, Model.MOST);
        }
        return weights;
    }

    static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
