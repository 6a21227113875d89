package health.auric.engine.command;

import health.auric.engine.Link;
import health.auric.engine.Verdict;
import health.auric.engine.report.Report.FieldWeights;
import health.auric.engine.report.Report.Histogram;
import health.auric.engine.report.Report.LevelWeight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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

    private double score(int pair) {
        return ofPattern[run.matcher().pairs().pattern(pair)];
    }

    long unsure() {
        return IntStream.range(0, size()).filter(i -> score(i) >= run.lookFrom() && score(i) < run.sameFrom()).count();
    }

    Histogram histogram() {
        var counts = new long[(int) (2 * MOST / WIDTH)];
        for (int i = 0; i < size(); i++) {
            counts[(int) Math.clamp((score(i) + MOST) / WIDTH, 0, counts.length - 1)]++;
        }
        return new Histogram(-MOST, WIDTH, Arrays.stream(counts).boxed().toList(), run.lookFrom(), run.sameFrom(), "The threshold is where the expected F1 is highest, from the probabilities alone.");
    }

    List<FieldWeights> weights() {
        var pairs = run.matcher().pairs();
        var all = new ArrayList<FieldWeights>();
        var times = new long[pairs.patterns()];
        IntStream.range(0, size()).forEach(i -> times[pairs.pattern(i)]++);
        for (int c = 0; c < pairs.comparisons().size(); c++) {
            var comparison = pairs.comparisons().get(c);
            var levels = new ArrayList<LevelWeight>();
            for (int outcome = comparison.scale().outcomes() - 1; outcome > 0; outcome--) {
                int at = c;
                int of = outcome;
                long share = IntStream.range(0, times.length).filter(p -> pairs.outcomes(p)[at] == of).mapToLong(p -> times[p]).sum();
                levels.add(new LevelWeight(comparison.scale().name(outcome), run.matcher().model().weights()[c][outcome], run.matcher().model().setBy(), (double) share / Math.max(1, size())));
            }
            all.add(new FieldWeights(comparison.name(), "", levels));
        }
        return all;
    }

    /** Pairs from all over the range, the same ones every time. */
    List<Link> sampled(int most) {
        var order = IntStream.range(0, size()).boxed().filter(i -> score(i) > run.lookFrom() - 6).sorted(Comparator.comparingDouble(i -> -score(i))).toList();
        return IntStream.range(0, Math.min(most, order.size()))
                .mapToObj(i -> link(order.get((int) ((long) i * order.size() / Math.min(most, order.size())))))
                .toList();
    }

    List<Link> hardest(int most) {
        double middle = (run.lookFrom() + run.sameFrom()) / 2;
        return IntStream.range(0, size()).boxed().sorted(Comparator.comparingDouble(i -> Math.abs(score(i) - middle))).limit(most).map(this::link).toList();
    }

    private Link link(int pair) {
        var pairs = run.matcher().pairs();
        var entries = run.matcher().entries();
        return new Link(entries.get(pairs.a(pair)).id(), entries.get(pairs.b(pair)).id(), score(pair), Run.probability(score(pair)), Verdict.UNSURE);
    }
}
