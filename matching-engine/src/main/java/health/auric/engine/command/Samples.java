package health.auric.engine.command;

import health.auric.engine.Link;
import health.auric.engine.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** Pairs of a run that are worth a look. */
record Samples(Run run, Scores scores) {

    private static final int ENOUGH = 20_000;

    /** Pairs from all over: half of them the same, the others unsure or just different; the same ones every time. */
    List<Link> sampled(int most) {
        var sampled = new ArrayList<Link>();
        sampled.addAll(spread(run.sameFrom(), Double.MAX_VALUE, most / 2));
        sampled.addAll(spread(run.lookFrom(), run.sameFrom(), most / 4));
        sampled.addAll(spread(run.lookFrom() - 6, run.lookFrom(), most / 4));
        return sampled;
    }

    /** Evenly from the surest to the least sure; among very many, of every n-th. */
    private List<Link> spread(double from, double to, int most) {
        var within = IntStream.range(0, scores.size())
                .filter(i -> scores.score(i) >= from && scores.score(i) < to)
                .toArray();
        int step = within.length / ENOUGH + 1;
        var order = IntStream.iterate(0, i -> i < within.length, i -> i + step)
                .mapToObj(i -> within[i])
                .sorted(Comparator.comparingDouble((Integer i) -> -scores.score(i))
                        .thenComparing(i -> i))
                .toList();
        int shown = Math.min(most, order.size());
        return IntStream.range(0, shown)
                .mapToObj(i -> link(order.get((int) ((2L * i + 1) * order.size() / (2L * shown)))))
                .toList();
    }

    /** The pairs closest to where "same" begins. */
    List<Link> hardest(int most) {
        var farthest = Comparator.comparingDouble((Integer i) -> -distance(i)).thenComparing(i -> -i);
        var nearest = new PriorityQueue<Integer>(farthest);
        for (int i = 0; i < scores.size(); i++) {
            if (nearest.size() < most || distance(i) < distance(nearest.peek())) {
                nearest.add(i);
            }
            if (nearest.size() > most) {
                nearest.remove();
            }
        }
        return nearest.stream().sorted(farthest.reversed()).map(this::link).toList();
    }

    private double distance(int pair) {
        return Math.abs(scores.score(pair) - run.sameFrom());
    }

    private Link link(int pair) {
        var pairs = run.matcher().pairs();
        var entries = run.matcher().entries();
        return new Link(
                entries.get(pairs.a(pair)).id(),
                entries.get(pairs.b(pair)).id(),
                scores.score(pair),
                Run.probability(scores.score(pair)),
                Verdict.UNSURE);
    }
}
