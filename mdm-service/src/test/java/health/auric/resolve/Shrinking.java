package health.auric.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Drops steps from a sequence that fails for as long as it still fails. */
final class Shrinking {

    private static final int MOST_TRIES = 400;

    private final Consumer<List<Step>> check;
    private int tries;

    Shrinking(Consumer<List<Step>> check) {
        this.check = check;
    }

    /** Says what the shortest sequence found does wrong, if the given one does anything wrong. */
    void run(String name, List<Step> steps) {
        var failure = failure(steps);
        if (failure != null) {
            var shortest = shortest(steps);
            var last = failure(shortest);
            var listed = shortest.stream().map(step -> "  " + step).collect(Collectors.joining("\n"));
            throw new AssertionError(
                    name + ", shrunk from " + steps.size() + " to " + shortest.size() + " steps:\n" + listed, last);
        }
    }

    private List<Step> shortest(List<Step> failing) {
        var shortest = failing;
        for (int piece = failing.size() / 2; piece > 0; ) {
            var shorter = without(shortest, piece);
            if (shorter.size() == shortest.size() && tries < MOST_TRIES) {
                piece /= 2;
            } else if (tries >= MOST_TRIES) {
                return shorter;
            }
            shortest = shorter;
        }
        return shortest;
    }

    /** Every piece of that length is dropped once. */
    private List<Step> without(List<Step> failing, int piece) {
        var kept = failing;
        for (int from = 0; from < kept.size() && tries < MOST_TRIES; ) {
            var tried = new ArrayList<>(kept.subList(0, from));
            tried.addAll(kept.subList(Math.min(kept.size(), from + piece), kept.size()));
            if (failure(tried) == null) {
                from += piece;
            } else {
                kept = tried;
            }
        }
        return kept;
    }

    private @Nullable Throwable failure(List<Step> steps) {
        tries++;
        try {
            check.accept(steps);
            return null;
        } catch (AssertionError | RuntimeException e) {
            return e;
        }
    }
}
