package health.auric.engine.score;

class ShippedModelTests extends ScorerContract {

    @Override
    Model model() {
        return Model.shipped(pairs.comparisons());
    }
}
