package health.auric.engine.score;

import health.auric.engine.compare.Comparison;
import java.util.Arrays;
import java.util.List;

/** A weight in bits for every outcome of every comparison, and the bits a pair starts with; groups[c] numbers the group. */
public record Model(double prior, double[][] weights, int[] groups, String setBy) {
    /** No single agreement or contradiction says more than this. */
    static final double MOST = 10;

    private static final double PRIOR = -4;
    private static final double ECHO = 0.3;

    /** The weights that are shipped. */
    public static Model shipped(List<Comparison> comparisons) {
        double[][] weights = comparisons.stream().map(Model::row).toArray(double[][]::new);
        List<String> names =
                comparisons.stream().map(Comparison::group).distinct().toList();
        int[] groups = comparisons.stream()
                .mapToInt(comparison -> names.indexOf(comparison.group()))
                .toArray();
        return new Model(PRIOR, weights, groups, "shipped");
    }

    private static double[] row(Comparison comparison) {
        double[] row = new double[comparison.scale().outcomes()];
        Arrays.setAll(row, comparison.scale()::weight);
        return row;
    }

    Model with(double newPrior, double[][] newWeights, String by) {
        return new Model(newPrior, newWeights, groups, by);
    }

    /** What each comparison adds: in a group the strongest for and against in full, the others as an echo. */
    public double[] parts(byte[] outcomes) {
        double[] parts = new double[outcomes.length];
        for (int c = 0; c < parts.length; c++) {
            double weight = weights[c][outcomes[c]];
            parts[c] = strongest(outcomes, c, weight) ? weight : ECHO * weight;
        }
        return parts;
    }

    private boolean strongest(byte[] outcomes, int c, double weight) {
        for (int d = 0; d < outcomes.length; d++) {
            double other = weights[d][outcomes[d]];
            if (groups[d] == groups[c] && d != c && other * weight > 0) {
                double more = Math.abs(other) - Math.abs(weight);
                if (more > 0 || more == 0 && d < c) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The score in bits: what the pair starts with and what each comparison adds. */
    public double score(byte[] outcomes) {
        double sum = prior;
        for (double part : parts(outcomes)) {
            sum += part;
        }
        return sum;
    }

    /** The scores of all patterns. */
    public double[] scores(Pairs pairs) {
        double[] scores = new double[pairs.patterns()];
        Arrays.setAll(scores, pattern -> score(pairs.outcomes(pattern)));
        return scores;
    }
}
