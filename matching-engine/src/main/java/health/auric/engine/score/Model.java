package health.auric.engine.score;

import health.auric.engine.compare.Comparison;
import java.util.Arrays;
import java.util.List;

/** A weight in bits for every outcome of every comparison, and the bits a pair starts with. */
public record Model(double prior, double[][] weights, String setBy) {
    /** No single agreement or contradiction says more than this. */
    static final double MOST = 12;

    private static final double PRIOR = -4;

    /** The weights that are shipped. */
    public static Model shipped(List<Comparison> comparisons) {
        double[][] weights = comparisons.stream()
                .map(comparison -> {
                    double[] row = new double[comparison.scale().outcomes()];
                    Arrays.setAll(row, comparison.scale()::weight);
                    return row;
                })
                .toArray(double[][]::new);
        return new Model(PRIOR, weights, "shipped");
    }

    /** The score in bits: what the pair starts with and one weight per comparison. */
    public double score(byte[] outcomes) {
        double sum = prior;
        for (int c = 0; c < outcomes.length; c++) {
            sum += weights[c][outcomes[c]];
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
