package health.auric.engine;

import health.auric.engine.score.Answers;
import health.auric.engine.score.Calibration;
import health.auric.engine.score.Model;
import health.auric.engine.score.Pairs;
import health.auric.engine.score.Rivals;
import health.auric.engine.score.Threshold;
import java.util.Arrays;
import java.util.List;

/** What answers of people say about the weights of a model. */
final class Refining {
    private final Prepared prepared;
    private final Pairs pairs;
    private final Model model;
    private final double[] scores;
    private final double[] probability;

    Refining(Prepared prepared, Pairs pairs, Rivals rivals, Model model) {
        this.prepared = prepared;
        this.pairs = pairs;
        this.model = model;
        this.scores = model.scores(pairs);
        this.probability = rivals.probabilities(pairs, scores);
    }

    Model refined(List<Label> labels) {
        return new Answers(model, pairs)
                .refine(labels.stream().map(this::answer).toList());
    }

    /** What rivals take from a pair stays taken; it is no fault of the weights. */
    private Answers.Answer answer(Label label) {
        int at = pair(label);
        double taken = at < 0 ? 0 : Threshold.bits(probability[at]) - scores[pairs.pattern(at)];
        return new Answers.Answer(outcomes(label), Math.clamp(taken, -20, 0), label.same());
    }

    /** The outcomes of pairs that look the same and are not. */
    List<byte[]> surprises(List<Label> labels) {
        return labels.stream()
                .filter(label -> !label.same())
                .map(this::outcomes)
                .filter(outcomes -> model.score(outcomes) > 0)
                .toList();
    }

    /** How far the probabilities of labelled candidates are to be trusted. */
    Calibration calibration(List<Label> labels) {
        List<Label> compared = labels.stream().filter(label -> pair(label) >= 0).toList();
        boolean[] same = new boolean[compared.size()];
        double[] logits = new double[same.length];
        Arrays.setAll(logits, i -> {
            same[i] = compared.get(i).same();
            return Math.log(2) * Threshold.bits(probability[pair(compared.get(i))]);
        });
        return Calibration.of(logits, same);
    }

    private int pair(Label label) {
        return pairs.find(prepared.row(label.a()), prepared.row(label.b()));
    }

    private byte[] outcomes(Label label) {
        return prepared.outcomes(prepared.row(label.a()), prepared.row(label.b()));
    }
}
