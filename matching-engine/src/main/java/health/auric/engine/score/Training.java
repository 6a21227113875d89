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
    private static final double LEARNED = 0.8;
    private static final double RISE = 1;
    private static final double FALL = 3;
    private final Pairs pairs;
    private final Rivals rivals;
    private final List<Comparison> comparisons;
    private final Model shipped;
    private final double[] all;

    public Training(Pairs pairs, Rivals rivals) {
        this.pairs = pairs;
        this.rivals = rivals;
        this.comparisons = pairs.comparisons();
        this.shipped = Model.shipped(comparisons);
        this.all = new double[pairs.patterns()];
        for (int i = 0; i < pairs.size(); i++) {
            all[pairs.pattern(i)]++;
        }
    }

    /** The weights that explain the candidates best, starting from the shipped ones. */
    public Model learn() {
        Model model = shipped;
        for (int round = 0; round < ROUNDS; round++) {
            model = maximize(model.scores(pairs));
        }
        return settled(mixed(model));
    }

    /** What was learned, tempered by what was shipped: many pairs of one big cluster are little evidence about all others. */
    private Model mixed(Model learned) {
        double[][] weights = new double[comparisons.size()][];
        for (int c = 0; c < weights.length; c++) {
            weights[c] = learned.weights()[c].clone();
            for (int outcome = 0; outcome < weights[c].length; outcome++) {
                weights[c][outcome] += (1 - LEARNED) * (shipped.weights()[c][outcome] - weights[c][outcome]);
            }
        }
        return learned.with(learned.prior(), weights, learned.setBy());
    }

    /** The same weights, with the start that goes with them. */
    private Model settled(Model mixed) {
        Model model = mixed;
        for (int round = 0; round < ROUNDS; round++) {
            model = model.with(prior(model.scores(pairs)), model.weights(), model.setBy());
        }
        return model;
    }

    private double prior(double[] scores) {
        return rivals.any()
                ? rivals.prior(pairs, rivals.probabilities(pairs, scores))
                : Rivals.prior(sum(expected(scores)), pairs.size());
    }

    private Model maximize(double[] scores) {
        double[] same = expected(scores);
        double[][] weights = new double[comparisons.size()][];
        for (int c = 0; c < weights.length; c++) {
            weights[c] = weights(c, same);
        }
        return shipped.with(prior(scores), weights, "learned without labels");
    }

    /** How many pairs of each pattern are expected to be the same. */
    private double[] expected(double[] scores) {
        double[] same = new double[all.length];
        if (rivals.any()) {
            double[] probabilities = rivals.probabilities(pairs, scores);
            for (int i = 0; i < probabilities.length; i++) {
                same[pairs.pattern(i)] += probabilities[i];
            }
            return same;
        }
        double[] alone = Rivals.alone(scores);
        Arrays.setAll(same, pattern -> all[pattern] * alone[pattern]);
        return same;
    }

    private double[] weights(int c, double[] same) {
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
        return Monotone.project(rivals.any() ? weights : near(weights, scale), mass, scale);
    }

    /**
     * Where no record rivals another, a class of pairs that are merely alike (one building, one chain, one town) looks like matches
     * to the mixture; so weights stay near the shipped ones, and a contradiction loses little of what it says.
     */
    private static double[] near(double[] learned, Scale scale) {
        double[] near = learned.clone();
        for (int i = 1; i < near.length; i++) {
            near[i] = Math.clamp(near[i], scale.weight(i) - FALL, scale.weight(i) + RISE);
        }
        return near;
    }

    /** Adds pseudo-counts to m (in place of u's shape tilted by the shipped weights), and a little of the whole to u. */
    private double[] smooth(double[] m, double[] u, Scale scale) {
        double known = present(u);
        double[] prior = new double[m.length];
        for (int i = 1; i < m.length; i++) {
            u[i] += 0.5;
            prior[i] = (u[i] / (known + 0.5 * m.length)) * Math.pow(2, scale.weight(i));
        }
        double total = present(prior);
        for (int i = 1; i < m.length; i++) {
            m[i] += PSEUDO * prior[i] / Math.max(total, 1e-12) + 0.02;
        }
        return m;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** The sum without what is missing. */
    private static double present(double[] values) {
        double sum = 0;
        for (int i = 1; i < values.length; i++) {
            sum += values[i];
        }
        return sum;
    }

    private static double[] ratio(double[] m, double[] u) {
        double ms = present(m);
        double us = present(u);
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
