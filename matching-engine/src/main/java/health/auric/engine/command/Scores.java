package health.auric.engine.command;

import health.auric.engine.report.Report.FieldWeights;
import health.auric.engine.report.Report.Histogram;
import health.auric.engine.report.Report.LevelWeight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** All compared pairs of a run by their score. */
final class Scores {

    private static final double WIDTH = 1;
    private static final int MOST = 24;

    private final Run run;
    private final double[] ofPattern;

    Scores(Run run) {
        this.run = run;
        this.ofPattern = run.matcher().model().scores(run.matcher().pairs());
    }

    int size() {
        return run.matcher().pairs().size();
    }

    double score(int pair) {
        return ofPattern[run.matcher().pairs().pattern(pair)];
    }

    long unsure() {
        return IntStream.range(0, size())
                .filter(i -> score(i) >= run.lookFrom() && score(i) < run.sameFrom())
                .count();
    }

    Histogram histogram() {
        var counts = new long[(int) (2 * MOST / WIDTH)];
        for (int i = 0; i < size(); i++) {
            counts[(int) Math.clamp((score(i) + MOST) / WIDTH, 0, counts.length - 1)]++;
        }
        return new Histogram(
                -MOST, WIDTH, Arrays.stream(counts).boxed().toList(), run.lookFrom(), run.sameFrom(), run.chosen());
    }

    List<FieldWeights> weights() {
        var comparisons = run.matcher().pairs().comparisons();
        var times = new long[run.matcher().pairs().patterns()];
        IntStream.range(0, size()).forEach(i -> times[run.matcher().pairs().pattern(i)]++);
        return IntStream.range(0, comparisons.size())
                .mapToObj(c -> new FieldWeights(comparisons.get(c).name(), "", levels(c, times)))
                .toList();
    }

    /** Levels from the highest to the lowest; their rarities as one, with the span between them. */
    private List<LevelWeight> levels(int comparison, long[] times) {
        var scale = run.matcher().pairs().comparisons().get(comparison).scale();
        var weights = run.matcher().model().weights()[comparison];
        var levels = new ArrayList<LevelWeight>();
        for (int level = scale.levels().size() - 1; level >= 0; level--) {
            int of = level;
            var outcomes = IntStream.range(1, scale.outcomes())
                    .filter(outcome -> scale.level(outcome) == of)
                    .toArray();
            long with = Arrays.stream(outcomes)
                    .mapToLong(outcome -> times(comparison, outcome, times))
                    .sum();
            levels.add(new LevelWeight(
                    scale.levels().get(level).name(),
                    weights[outcomes[outcomes.length / 2]],
                    weights[outcomes[0]],
                    weights[outcomes[outcomes.length - 1]],
                    run.matcher().model().setBy(),
                    (double) with / Math.max(1, size())));
        }
        return levels;
    }

    private long times(int comparison, int outcome, long[] times) {
        var pairs = run.matcher().pairs();
        return IntStream.range(0, times.length)
                .filter(pattern -> pairs.outcomes(pattern)[comparison] == outcome)
                .mapToLong(pattern -> times[pattern])
                .sum();
    }
}
