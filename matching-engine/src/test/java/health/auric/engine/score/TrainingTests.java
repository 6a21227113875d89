package health.auric.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrainingTests {
    private static final int N = 400;
    private final Pairs pairs = PairsOf.linked(N, 8, 5, 0.85, 1);

    private double accuracy(Model model, Rivals rivals) {
        double[] probability = rivals.probabilities(pairs, model.scores(pairs));
        return IntStream.range(0, pairs.size())
                        .filter(i -> probability[i] > 0.5 == PairsOf.isSame(pairs, i, N))
                        .count()
                / (double) pairs.size();
    }

    @Test
    void tellsTheSameFromTheRestWithoutLabels() {
        Rivals rivals = PairsOf.rivals(N, true);

        assertThat(accuracy(new Training(pairs, rivals).learn(), rivals)).isGreaterThan(0.97);
    }

    @Test
    void learnsHowManyAreTheSame() {
        Rivals rivals = PairsOf.rivals(N, true);
        Model model = new Training(pairs, rivals).learn();
        double expected =
                Arrays.stream(rivals.probabilities(pairs, model.scores(pairs))).sum();

        assertThat(expected).isBetween(0.85 * N, 1.1 * N);
    }

    @Test
    void givesAHigherLevelAtLeastTheWeightOfALowerOne() {
        Model model = new Training(pairs, PairsOf.rivals(N, false)).learn();

        for (double[] weights : model.weights()) {
            assertThat(weights[1]).isLessThanOrEqualTo(weights[2]);
            assertThat(weights[2]).isLessThanOrEqualTo(weights[3]);
        }
    }

    @Test
    void givesMissingNoWeight() {
        for (double[] weights :
                new Training(pairs, PairsOf.rivals(N, false)).learn().weights()) {
            assertThat(weights[0]).isZero();
        }
    }

    @Test
    void keepsEveryWeightWithinTheFloors() {
        for (double[] weights :
                new Training(pairs, PairsOf.rivals(N, false)).learn().weights()) {
            assertThat(Arrays.stream(weights).boxed()).allMatch(weight -> Math.abs(weight) <= Model.MOST);
        }
    }

    @Test
    void learnsTheSameTwice() {
        Rivals rivals = PairsOf.rivals(N, true);
        Model first = new Training(pairs, rivals).learn();
        Model second = new Training(pairs, rivals).learn();

        assertThat(second.prior()).isEqualTo(first.prior());
        assertThat(second.weights()).isDeepEqualTo(first.weights());
    }

    @Test
    void staysNearTheShippedWeightsWithFewPairs() {
        Pairs few = PairsOf.linked(3, 2, 5, 0.85, 1);
        Model model = new Training(few, PairsOf.rivals(3, true)).learn();

        assertThat(model.weights()[0][3]).isPositive();
        assertThat(model.weights()[0][1]).isNegative();
    }

    @Test
    void rivalsOfACleanSourceShareOneProbability() {
        double[] probability = PairsOf.rivals(N, true)
                .probabilities(pairs, Model.shipped(pairs.comparisons()).scores(pairs));
        double[] sums = new double[N];
        for (int i = 0; i < pairs.size(); i++) {
            sums[pairs.a(i)] += probability[i];
        }

        assertThat(Arrays.stream(sums).boxed()).allMatch(sum -> sum < 1.2);
    }

    @Test
    void aRivalWithABetterPartnerElsewhereCountsLittle() {
        Rivals rivals = PairsOf.rivals(N, true);
        double[] alone = PairsOf.rivals(N, false)
                .probabilities(pairs, Model.shipped(pairs.comparisons()).scores(pairs));
        double[] rivaled =
                rivals.probabilities(pairs, Model.shipped(pairs.comparisons()).scores(pairs));

        assertThat(IntStream.range(0, pairs.size())).allMatch(i -> rivaled[i] <= alone[i] + 1e-9);
    }
}
