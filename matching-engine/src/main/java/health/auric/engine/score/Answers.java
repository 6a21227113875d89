package health.auric.engine.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Refines weights by answers: logistic regression over the level indicators and one stretch per comparison, shrunk toward the given
 * weights. Few answers change little; the model stays additive.
 */
public final class Answers {
    private static final int ROUNDS = 60;
    private static final int FOLDS = 5;
    private static final double[] STIFFNESS = {100, 10, 3, 1, 0.3};
    /** People may make one contradiction outweigh all else. */
    static final double MOST = 40;

    private static final double LN2 = Math.log(2);
    private static final double[] SHRINK = {1 / 9.0, 1, 1 / 6.0};
    private final Model model;
    private final Pairs pairs;
    private final int[] firstLevel;
    private final int size;

    /** One answer: the outcomes of the pair, how much its rivals take from it in bits, and whether it is the same. */
    public record Answer(byte[] outcomes, double rivals, boolean same) {}

    public Answers(Model model, Pairs pairs) {
        this.model = model;
        this.pairs = pairs;
        int comparisons = pairs.comparisons().size();
        firstLevel = new int[comparisons];
        int next = 1 + comparisons;
        for (int c = 0; c < comparisons; c++) {
            firstLevel[c] = next;
            next += pairs.comparisons().get(c).scale().levels().size();
        }
        size = next;
    }

    /** The model after the answers; how far it may move is what foretells held-out answers best. */
    public Model refine(List<Answer> answers) {
        double best = Double.POSITIVE_INFINITY;
        double chosen = STIFFNESS[0];
        for (double stiffness : STIFFNESS) {
            double loss = loss(heldOut(answers, stiffness), answers);
            if (loss < best - 1e-9) {
                best = loss;
                chosen = stiffness;
            }
        }
        return apply(fit(answers, chosen), answers.size());
    }

    /** The logit of each answer, foretold by the answers of the other folds. */
    private double[] heldOut(List<Answer> answers, double stiffness) {
        double[] logits = new double[answers.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Answer> rest = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                if (i % FOLDS != fold) {
                    rest.add(answers.get(i));
                }
            }
            double[] change = fit(rest, stiffness);
            for (int i = fold; i < logits.length; i += FOLDS) {
                logits[i] = logit(answers.get(i)) + LN2 * dot(features(answers.get(i)), change);
            }
        }
        return logits;
    }

    private static double loss(double[] logits, List<Answer> answers) {
        double loss = 0;
        for (int i = 0; i < logits.length; i++) {
            loss += Math.log1p(Math.exp(answers.get(i).same() ? -logits[i] : logits[i]));
        }
        return loss;
    }

    private double logit(Answer answer) {
        return LN2 * (model.score(answer.outcomes()) + answer.rivals());
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private double[] fit(List<Answer> answers, double stiffness) {
        double[][] features = answers.stream().map(this::features).toArray(double[][]::new);
        double[] logits = answers.stream().mapToDouble(this::logit).toArray();
        double[] change = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            for (int j = 0; j < size; j++) {
                change[j] += step(j, change[j], stiffness, features, logits, answers);
            }
        }
        return change;
    }

    /** One Newton step on one coordinate, logits kept up to date. */
    private double step(
            int j, double now, double stiffness, double[][] features, double[] logits, List<Answer> answers) {
        double shrink = stiffness * SHRINK[j == 0 ? 0 : j < firstLevel[0] ? 1 : 2];
        double slope = shrink * now;
        double bend = shrink;
        for (int i = 0; i < logits.length; i++) {
            double x = LN2 * features[i][j];
            double p = 1 / (1 + Math.exp(-logits[i]));
            slope += x * (p - (answers.get(i).same() ? 1 : 0));
            bend += x * x * Math.max(0.05, p * (1 - p));
        }
        double step = Math.clamp(-slope / bend, -2, 2);
        for (int i = 0; i < logits.length; i++) {
            logits[i] += LN2 * features[i][j] * step;
        }
        return step;
    }

    /** 1 for the start, the part of each comparison for its stretch, and an indicator for its level. */
    private double[] features(Answer answer) {
        double[] features = new double[size];
        features[0] = 1;
        double[] parts = model.parts(answer.outcomes());
        for (int c = 0; c < parts.length; c++) {
            int outcome = answer.outcomes()[c];
            if (outcome != 0) {
                features[1 + c] = parts[c] / 4;
                features[firstLevel[c] + pairs.comparisons().get(c).scale().level(outcome)] = 1;
            }
        }
        return features;
    }

    private Model apply(double[] change, int answers) {
        double[][] mass = mass();
        double[][] weights = new double[firstLevel.length][];
        for (int c = 0; c < weights.length; c++) {
            weights[c] = Monotone.project(
                    changed(c, change), mass[c], pairs.comparisons().get(c).scale());
        }
        return model.with(model.prior() + change[0], weights, "refined by " + answers + " answers");
    }

    private double[] changed(int c, double[] change) {
        double[] weights = model.weights()[c].clone();
        for (int outcome = 1; outcome < weights.length; outcome++) {
            int level = pairs.comparisons().get(c).scale().level(outcome);
            double weight = weights[outcome] * Math.max(0.1, 1 + change[1 + c] / 4) + change[firstLevel[c] + level];
            weights[outcome] = Math.clamp(weight, -MOST, MOST);
        }
        return weights;
    }

    /** How often each outcome occurs. */
    private double[][] mass() {
        double[][] mass = new double[firstLevel.length][];
        Arrays.setAll(mass, c -> new double[model.weights()[c].length]);
        for (int pair = 0; pair < pairs.size(); pair++) {
            byte[] outcomes = pairs.outcomes(pairs.pattern(pair));
            for (int c = 0; c < mass.length; c++) {
                mass[c][outcomes[c]]++;
            }
        }
        return mass;
    }
}
