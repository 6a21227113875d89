package health.auric.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.Label;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTests {
    private static final int N = 200;
    private final Pairs pairs = PairsOf.linked(N, 6, 4, 0.85, 2);
    private final Model model = Model.shipped(pairs.comparisons());

    private List<Answers.Answer> answers(byte[] outcomes, boolean same, int count) {
        List<Answers.Answer> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            answers.add(new Answers.Answer(outcomes, 0, same));
        }
        return answers;
    }

    @Test
    void movesTheScoreTowardTheAnswers() {
        byte[] doubtful = {3, 3, 1, 2};

        Model refined = new Answers(model, pairs).refine(answers(doubtful, true, 20));

        assertThat(refined.score(doubtful)).isGreaterThan(model.score(doubtful));
    }

    @Test
    void learnsThatOneContradictionDecides() {
        byte[] contradicted = {3, 3, 3, 1};
        byte[] agreed = {3, 3, 3, 3};
        List<Answers.Answer> answers = answers(contradicted, false, 15);
        answers.addAll(answers(agreed, true, 15));

        Model refined = new Answers(model, pairs).refine(answers);

        assertThat(refined.score(contradicted)).isNegative();
        assertThat(refined.score(agreed)).isPositive();
    }

    @Test
    void changesLittleWithOneAnswer() {
        Model refined = new Answers(model, pairs).refine(answers(new byte[] {3, 3, 3, 3}, true, 1));

        assertThat(refined.score(new byte[] {1, 1, 1, 1})).isNegative();
        assertThat(refined.score(new byte[] {3, 3, 3, 3})).isPositive();
    }

    @Test
    void changesNothingWithoutAnswers() {
        assertThat(new Answers(model, pairs).refine(List.of()).score(new byte[] {3, 2, 1, 0}))
                .isEqualTo(model.score(new byte[] {3, 2, 1, 0}));
    }

    @Test
    void asksAboutAPatternAFewTimesAtMost() {
        double[] probability = PairsOf.rivals(N, false).probabilities(pairs, model.scores(pairs));
        List<Integer> asked = new Questions(pairs, model, probability, List.of(), 3).ask(40);

        assertThat(asked).doesNotHaveDuplicates();
        assertThat(asked.stream()
                        .collect(java.util.stream.Collectors.groupingBy(pairs::pattern))
                        .values())
                .allMatch(samePattern -> samePattern.size() <= 3);
    }

    @Test
    void findsAnswersThatContradictEachOther() {
        Label odd = new Label("a", "c", false);

        assertThat(Contradictions.among(
                        List.of(new Label("a", "b", true), new Label("c", "b", true), odd, new Label("a", "x", false))))
                .containsExactly(odd);
    }

    @Test
    void findsNoContradictionInAnswersThatAgree() {
        assertThat(Contradictions.among(
                        List.of(new Label("a", "b", true), new Label("c", "d", true), new Label("b", "c", false))))
                .isEmpty();
    }
}
