package health.auric.engine;

import health.auric.engine.score.Threshold;
import java.math.BigDecimal;

/** What a threshold is chosen for. */
sealed interface Aim {

    /** The threshold for the probabilities on offer, given how many matches are expected among all. */
    double threshold(double[] offered, double expected);

    /** The threshold for clusters, whose pairs need no rival. */
    double threshold(double[] probabilities);

    /** How it was chosen, for people. */
    String sentence();

    /** As right and as complete as possible. */
    record Best() implements Aim {
        @Override
        public double threshold(double[] offered, double expected) {
            return Threshold.forF1(offered, expected);
        }

        @Override
        public double threshold(double[] probabilities) {
            return Threshold.EVEN;
        }

        @Override
        public String sentence() {
            return "The engine chose the threshold by itself, where the expected F1 is highest.";
        }
    }

    /** As complete as possible while a share of the links is expected to be right. */
    record Precise(double share) implements Aim {
        @Override
        public double threshold(double[] offered, double expected) {
            return threshold(offered);
        }

        @Override
        public double threshold(double[] probabilities) {
            return Threshold.forPrecision(probabilities, share);
        }

        @Override
        public String sentence() {
            return "The threshold is the lowest from which on %s %% of the links are expected to be right."
                    .formatted(BigDecimal.valueOf(share)
                            .movePointRight(2)
                            .stripTrailingZeros()
                            .toPlainString());
        }
    }

    /** What somebody wants. */
    record Given(double value) implements Aim {
        @Override
        public double threshold(double[] offered, double expected) {
            return value;
        }

        @Override
        public double threshold(double[] probabilities) {
            return value;
        }

        @Override
        public String sentence() {
            return "The threshold was given.";
        }
    }
}
