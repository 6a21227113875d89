package health.auric.engine;

import health.auric.engine.cluster.Agglomeration;
import health.auric.engine.cluster.Assignment;
import health.auric.engine.cluster.Constraints;
import health.auric.engine.compare.Scratch;
import health.auric.engine.compare.Vetoes;
import health.auric.engine.score.Calibration;
import health.auric.engine.score.Model;
import health.auric.engine.score.Pairs;
import health.auric.engine.score.Rivals;
import health.auric.engine.score.Threshold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** From scored pairs to an outcome: one-to-one links between clean sources, or clusters; people's word comes before any score. */
final class Deciding {
    private static final double WORTH_A_LOOK = 0.01;
    private static final double NEVER = 2;
    private final Prepared prepared;
    private final Vetoes vetoes;
    private final Pairs pairs;
    private final Model model;
    private final boolean[] clean;
    private final Calibration calibration;
    private final Constraints constraints;
    private final List<Label> answers;
    private final double[] scores;
    private final double[] probability;
    private final Scratch scratch = new Scratch();

    Deciding(
            Prepared prepared,
            Vetoes vetoes,
            Pairs pairs,
            Model model,
            Rivals rivals,
            boolean[] clean,
            Calibration calibration,
            Constraints constraints,
            List<Label> answers) {
        this.prepared = prepared;
        this.vetoes = vetoes;
        this.pairs = pairs;
        this.model = model;
        this.clean = clean;
        this.calibration = calibration;
        this.constraints = constraints;
        this.answers = answers;
        this.scores = model.scores(pairs);
        this.probability = rivals.probabilities(pairs, scores);
    }

    Outcome links(Aim aim, List<String> notes) {
        Assignment assignment = new Assignment(prepared.source, clean);
        List<int[]> fixed = fixed(assignment);
        int[] kept = assignment.keep(pairs, probability, scores, WORTH_A_LOOK);
        double rest = Arrays.stream(probability).sum()
                - Arrays.stream(kept).mapToDouble(i -> probability[i]).sum();
        Arrays.stream(kept).forEach(i -> probability[i] = calibration.apply(probability[i]));
        double[] offered = Arrays.stream(kept).mapToDouble(i -> probability[i]).toArray();
        double threshold = aim.threshold(offered, rest + Arrays.stream(offered).sum());
        List<Link> links = Stream.concat(
                        fixed.stream().map(pair -> certain(pair[0], pair[1])),
                        Arrays.stream(kept).mapToObj(i -> link(i, threshold)))
                .toList();
        return outcome(
                links.stream().filter(link -> link.verdict() == Verdict.SAME).toList(),
                links,
                List.of(),
                aim,
                threshold,
                notes);
    }

    /** The pairs of different sources that people put together; neither they nor those kept apart are offered any more. */
    private List<int[]> fixed(Assignment assignment) {
        for (int i = 0; i < pairs.size(); i++) {
            boolean said = constraints.cannot(pairs.a(i), pairs.b(i)) || constraints.must(pairs.a(i), pairs.b(i));
            probability[i] = said ? 0 : probability[i];
        }
        List<int[]> fixed = constraints.together().stream()
                .filter(pair -> prepared.source[pair[0]] != prepared.source[pair[1]])
                .toList();
        fixed.forEach(pair -> assignment.take(pair[0], pair[1]));
        return fixed;
    }

    private Outcome outcome(
            List<Link> links,
            List<Link> considered,
            List<List<String>> clusters,
            Aim aim,
            double threshold,
            List<String> notes) {
        return new Outcome(links, considered, clusters, Chosen.of(aim, threshold, links, answers), List.copyOf(notes));
    }

    private Link certain(int a, int b) {
        return new Link(prepared.id(a), prepared.id(b), bits(a, b), 1, Verdict.SAME);
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

    Outcome clusters(Aim aim, List<String> notes) {
        double threshold = aim.threshold(probability);
        List<int[]> groups = groups(Threshold.bits(threshold));
        List<Link> links = new ArrayList<>();
        groups.forEach(group -> within(group, links));
        List<Link> considered = new ArrayList<>(links);
        considered.addAll(between(groups));
        List<List<String>> clusters = groups.stream()
                .map(group -> Arrays.stream(group).mapToObj(prepared::id).toList())
                .toList();
        return outcome(links, considered, clusters, aim, threshold, notes);
    }

    private List<int[]> groups(double least) {
        Agglomeration agglomeration = new Agglomeration((a, b) -> evidence(a, b) - least);
        constraints.together().forEach(pair -> agglomeration.edge(pair[0], pair[1], Double.POSITIVE_INFINITY));
        for (int i = 0; i < pairs.size(); i++) {
            double bits = scores[pairs.pattern(i)] > least ? evidence(pairs.a(i), pairs.b(i)) : 0;
            if (bits > least && bits < Double.POSITIVE_INFINITY) {
                agglomeration.edge(pairs.a(i), pairs.b(i), bits - least);
            }
        }
        return agglomeration.clusters();
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

    /** The score, unless people, a veto or a clean source have the last word. */
    private double evidence(int a, int b) {
        if (constraints.must(a, b)) {
            return Double.POSITIVE_INFINITY;
        }
        boolean twins = prepared.source[a] == prepared.source[b] && clean[prepared.source[a]];
        return twins || constraints.cannot(a, b) || isVetoed(a, b) ? Double.NEGATIVE_INFINITY : bits(a, b);
    }

    private double bits(int a, int b) {
        int known = pairs.find(a, b);
        return known >= 0
                ? scores[pairs.pattern(known)]
                : model.score(Pairs.outcomes(Math.min(a, b), Math.max(a, b), prepared.comparisons, scratch));
    }

    /** All pairs of a cluster are links, those the members bring about together too. */
    private void within(int[] group, List<Link> links) {
        IntStream.range(0, group.length)
                .forEach(j -> IntStream.range(0, j).forEach(i -> links.add(inside(group[i], group[j]))));
    }

    private Link inside(int a, int b) {
        double score = bits(a, b);
        double probability = constraints.must(a, b) ? 1 : Threshold.probability(score);
        return new Link(prepared.id(a), prepared.id(b), score, probability, Verdict.SAME);
    }
}
