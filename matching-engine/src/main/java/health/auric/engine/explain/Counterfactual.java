package health.auric.engine.explain;

import health.auric.engine.compare.Comparison;
import health.auric.engine.compare.Scale;
import health.auric.engine.score.Model;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The smallest change of outcomes that brings a pair to a score: one comparison raised as little as will do, else the fewest. */
public final class Counterfactual {
    private record Raise(int comparison, int outcome, double score, double gain) {}

    private final Model model;
    private final List<Comparison> comparisons;

    public Counterfactual(Model model, List<Comparison> comparisons) {
        this.model = model;
        this.comparisons = comparisons;
    }

    /** The changes that bring the outcomes to a score; none when they are there, or when nothing brings them there. */
    public List<Change> toward(byte[] outcomes, double enough) {
        byte[] now = outcomes.clone();
        List<Change> changes = new ArrayList<>();
        double score = model.score(now);
        while (score < enough) {
            Raise raise = best(now, score, enough);
            if (raise == null) {
                return List.of();
            }
            changes.add(change(now, raise));
            now[raise.comparison] = (byte) raise.outcome;
            score = raise.score;
        }
        return changes;
    }

    /** The smallest raise that suffices; where none does, the one that brings most. */
    private @Nullable Raise best(byte[] now, double score, double enough) {
        List<Raise> raises = raises(now, score);
        return raises.stream()
                .filter(raise -> raise.score >= enough)
                .min(Comparator.comparingDouble(Raise::gain).thenComparingInt(Raise::comparison))
                .or(() -> raises.stream()
                        .max(Comparator.comparingDouble(Raise::gain).thenComparingInt(raise -> -raise.comparison)))
                .orElse(null);
    }

    private List<Raise> raises(byte[] now, double score) {
        List<Raise> raises = new ArrayList<>();
        for (int c = 0; c < now.length; c++) {
            raise(c, now.clone(), score, raises);
        }
        return raises;
    }

    private void raise(int c, byte[] outcomes, double score, List<Raise> raises) {
        for (int outcome = 1; outcome < comparisons.get(c).scale().outcomes(); outcome++) {
            outcomes[c] = (byte) outcome;
            double raised = model.score(outcomes);
            if (raised > score + 1e-9) {
                raises.add(new Raise(c, outcome, raised, raised - score));
            }
        }
    }

    private Change change(byte[] now, Raise raise) {
        Scale scale = comparisons.get(raise.comparison).scale();
        String name = comparisons.get(raise.comparison).name();
        return new Change(name, scale.name(now[raise.comparison]), scale.name(raise.outcome), raise.gain);
    }
}
