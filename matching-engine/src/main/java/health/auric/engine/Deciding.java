package health.auric.engine;

import health.auric.engine.cluster.Agglomeration;
import health.auric.engine.cluster.Assignment;
import health.auric.engine.compare.Scratch;
import health.auric.engine.compare.Vetoes;
import health.auric.engine.score.Model;
import health.auric.engine.score.Pairs;
import health.auric.engine.score.Rivals;
import health.auric.engine.score.Threshold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** From scored pairs to an outcome: one-to-one links between clean sources, or clusters. */
final class Deciding {
    private static final double WORTH_A_LOOK = 0.01;
    private static final double VETOED = -100;
    private static final double NEVER = 2;
    private final Prepared prepared;
    private final Vetoes vetoes;
    private final Pairs pairs;
    private final Model model;
    private final Rivals rivals;
    private final boolean[] clean;
    private final double[] scores;
    private final double[] probability;

    Deciding(Prepared prepared, Vetoes vetoes, Pairs pairs, Model model, Rivals rivals, boolean[] clean) {
        this.prepared = prepared;
        this.vetoes = vetoes;
        this.pairs = pairs;
        this.model = model;
        this.rivals = rivals;
        this.clean = clean;
        this.scores = model.scores(pairs);
        this.probability = rivals.probabilities(pairs, scores);
    }

    double[] probability() {
        return probability;
    }

    Outcome links(double precision, List<String> notes) {
        int[] kept = new Assignment(prepared.source, clean).keep(pairs, probability, scores, WORTH_A_LOOK);
        double[] offered = Arrays.stream(kept).mapToDouble(i -> probability[i]).toArray();
        double threshold = precision > 0
                ? Threshold.forPrecision(offered, precision)
                : Threshold.forF1(offered, Arrays.stream(probability).sum());
        List<Link> links = Arrays.stream(kept).mapToObj(i -> link(i, threshold)).toList();
        return new Outcome(
                links.stream().filter(link -> link.verdict() == Verdict.SAME).toList(),
                links,
                List.of(),
                threshold,
                notes);
    }

    private Link link(int pair, double threshold) {
        return new Link(
                prepared.id(pairs.a(pair)),
                prepared.id(pairs.b(pair)),
                scores[pairs.pattern(pair)],
                probability[pair],
                probability[pair] >= threshold && !isVetoed(pairs.a(pair), pairs.b(pair))
                        ? Verdict.SAME
                        : Verdict.UNSURE);
    }

    private boolean isVetoed(int a, int b) {
        List<String> left = prepared.entries.get(a).values();
        return vetoes.against(left, prepared.entries.get(b).values()).isPresent();
    }

    Outcome clusters(double precision, List<String> notes) {
        Scratch scratch = new Scratch();
        double threshold = precision > 0 ? Threshold.forPrecision(probability, precision) : Threshold.EVEN;
        double least = Threshold.bits(threshold);
        Agglomeration agglomeration = new Agglomeration((a, b) -> score(a, b, scratch) - least);
        for (int i = 0; i < pairs.size(); i++) {
            if (scores[pairs.pattern(i)] > least && !isVetoed(pairs.a(i), pairs.b(i))) {
                agglomeration.edge(pairs.a(i), pairs.b(i), scores[pairs.pattern(i)] - least);
            }
        }
        List<int[]> groups = agglomeration.clusters();
        List<Link> links = new ArrayList<>();
        groups.forEach(group -> within(group, links, scratch));
        List<Link> considered = new ArrayList<>(links);
        considered.addAll(between(groups));
        List<List<String>> clusters = groups.stream()
                .map(group -> Arrays.stream(group).mapToObj(prepared::id).toList())
                .toList();
        return new Outcome(links, considered, clusters, threshold, notes);
    }

    /** Pairs worth a look that are not in one cluster. */
    private List<Link> between(List<int[]> groups) {
        int[] group = new int[prepared.entries.size()];
        for (int g = 0; g < groups.size(); g++) {
            for (int row : groups.get(g)) {
                group[row] = g + 1;
            }
        }
        return IntStream.range(0, pairs.size())
                .filter(i -> probability[i] >= WORTH_A_LOOK)
                .filter(i -> group[pairs.a(i)] == 0 || group[pairs.a(i)] != group[pairs.b(i)])
                .mapToObj(i -> link(i, NEVER))
                .toList();
    }

    private double score(int a, int b, Scratch scratch) {
        if (isVetoed(a, b)) {
            return VETOED;
        }
        int known = pairs.find(a, b);
        return known >= 0
                ? scores[pairs.pattern(known)]
                : model.score(Pairs.outcomes(a, b, prepared.comparisons, scratch));
    }

    /** All pairs of a cluster are links, those the members bring about together too. */
    private void within(int[] group, List<Link> links, Scratch scratch) {
        IntStream.range(0, group.length)
                .forEach(j -> IntStream.range(0, j).forEach(i -> {
                    double score = score(group[i], group[j], scratch);
                    links.add(new Link(
                            prepared.id(group[i]),
                            prepared.id(group[j]),
                            score,
                            Threshold.probability(score),
                            Verdict.SAME));
                }));
    }
}
