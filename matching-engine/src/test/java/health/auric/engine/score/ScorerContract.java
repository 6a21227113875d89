package health.auric.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.compare.Scale;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every way to come to a model promises, whatever it learned from. */
abstract class ScorerContract {
    static final int N = 300;
    final Pairs pairs = PairsOf.linked(N, 6, 5, 0.85, 21);
    final Rivals rivals = PairsOf.rivals(N, false);

    /** The model under test, made anew. */
    abstract Model model();

    /** No weight is beyond this. */
    double most() {
        return Model.MOST;
    }

    private byte[] random(Random random) {
        byte[] outcomes = new byte[pairs.comparisons().size()];
        for (int c = 0; c < outcomes.length; c++) {
            outcomes[c] =
                    (byte) random.nextInt(pairs.comparisons().get(c).scale().outcomes());
        }
        return outcomes;
    }

    @Test
    void givesAHigherLevelAtLeastTheWeightOfALowerOne() {
        Model model = model();
        for (int c = 0; c < model.weights().length; c++) {
            Scale scale = pairs.comparisons().get(c).scale();
            for (int rarity = 0; rarity < 3; rarity++) {
                for (int level = 1; level < scale.levels().size(); level++) {
                    assertThat(model.weights()[c][scale.outcome(level, rarity)])
                            .isGreaterThanOrEqualTo(model.weights()[c][scale.outcome(level - 1, rarity)]);
                }
            }
        }
    }

    @Test
    void raisesTheScoreWithTheLevel() {
        Model model = model();
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            byte[] lower = random(random);
            int c = random.nextInt(lower.length);
            byte[] higher = lower.clone();
            lower[c] = 1;
            higher[c] = (byte) (pairs.comparisons().get(c).scale().outcomes() - 1);

            assertThat(model.score(higher)).isGreaterThanOrEqualTo(model.score(lower));
        }
    }

    @Test
    void keepsEveryWeightWithinTheFloors() {
        for (double[] weights : model().weights()) {
            assertThat(Arrays.stream(weights).boxed()).allMatch(weight -> Math.abs(weight) <= most());
        }
    }

    @Test
    void givesMissingNoWeight() {
        for (double[] weights : model().weights()) {
            assertThat(weights[Scale.MISSING]).isZero();
        }
    }

    @Test
    void scoresTheSumOfItsParts() {
        Model model = model();
        Random random = new Random(2);
        for (int i = 0; i < 300; i++) {
            byte[] outcomes = random(random);
            double sum = model.prior();
            for (double part : model.parts(outcomes)) {
                sum += part;
            }

            assertThat(model.score(outcomes)).isEqualTo(sum);
        }
    }

    @Test
    void comesToTheSameTwice() {
        Model first = model();
        Model second = model();

        assertThat(second.prior()).isEqualTo(first.prior());
        assertThat(second.weights()).isDeepEqualTo(first.weights());
    }

    @Test
    void scoresTheSamePatternTheSameWhereverItStands() {
        Model model = model();
        double[] scores = model.scores(pairs);
        for (int pair = 0; pair < pairs.size(); pair++) {
            int pattern = pairs.pattern(pair);

            assertThat(scores[pattern]).isEqualTo(model.score(pairs.outcomes(pattern)));
        }
    }
}
