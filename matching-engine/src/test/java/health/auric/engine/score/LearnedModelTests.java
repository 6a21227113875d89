package health.auric.engine.score;

class LearnedModelTests extends ScorerContract {

    @Override
    Model model() {
        return new Training(pairs, rivals).learn();
    }
}
