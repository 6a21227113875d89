package health.auric.engine.score;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class RefinedModelTests extends ScorerContract {

    @Override
    Model model() {
        Random random = new Random(3);
        List<Answers.Answer> answers = IntStream.range(0, 60)
                .mapToObj(i -> random.nextInt(pairs.size()))
                .map(i -> new Answers.Answer(
                        pairs.outcomes(pairs.pattern(i)), 0, PairsOf.isSame(pairs, i, N) ^ random.nextInt(8) == 0))
                .toList();
        return new Answers(new Training(pairs, rivals).learn(), pairs).refine(answers);
    }

    @Override
    double most() {
        return Answers.MOST;
    }
}
