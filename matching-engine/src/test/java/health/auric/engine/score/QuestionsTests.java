package health.auric.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionsTests {

    private final Pairs pairs = PairsOf.linked(300, 4, 4, 0.8, 6);
    private final Model model = Model.shipped(pairs.comparisons());
    private final double[] probability = PairsOf.rivals(300, false).probabilities(pairs, model.scores(pairs));

    private List<Integer> ask(int count, long seed) {
        return new Questions(pairs, model, probability, List.of(), seed).ask(count);
    }

    @Test
    void nobodyIsAskedTheSameTwice() {
        assertThat(ask(60, 1)).hasSizeBetween(20, 60).doesNotHaveDuplicates();
    }

    @Test
    void noMoreIsAskedThanWasWanted() {
        assertThat(ask(7, 1)).hasSize(7);
        assertThat(ask(0, 1)).isEmpty();
    }

    @Test
    void pairsThatLookAlikeAreAskedAboutAFewTimesAtMost() {
        Map<Integer, Integer> asked = new HashMap<>();
        ask(200, 2).forEach(pair -> asked.merge(pairs.pattern(pair), 1, Integer::sum));

        assertThat(asked.values()).allMatch(times -> times <= 3);
    }

    @Test
    void theSameSeedAsksTheSame() {
        assertThat(ask(30, 5)).isEqualTo(ask(30, 5));
        assertThat(ask(30, 5)).isNotEqualTo(ask(30, 6));
    }

    @Test
    void whatIsCertainlyDifferentIsNotWorthAQuestion() {
        assertThat(ask(60, 3)).allMatch(pair -> probability[pair] > 0.005);
    }

    @Test
    void possibleLinksWithAContradictionAreAskedAbout() {
        assertThat(ask(40, 4)).anyMatch(pair -> probability[pair] > 0.1 && contradicts(pair));
    }

    @Test
    void withoutPairsThereIsNothingToAsk() {
        Pairs none = Pairs.compare(new long[0], pairs.comparisons(), done -> {});

        assertThat(new Questions(none, model, new double[0], List.of(), 1).ask(5))
                .isEmpty();
    }

    private boolean contradicts(int pair) {
        byte[] outcomes = pairs.outcomes(pairs.pattern(pair));
        for (int c = 0; c < outcomes.length; c++) {
            if (model.weights()[c][outcomes[c]] < -0.5) {
                return true;
            }
        }
        return false;
    }
}
