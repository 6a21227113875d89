package health.auric.engine;

import health.auric.engine.cluster.Assignment;
import health.auric.engine.cluster.AverageLink;
import health.auric.engine.cluster.Clusters;
import health.auric.engine.compare.Comparison;
import health.auric.engine.compare.Comparisons;
import health.auric.engine.compare.Scratch;
import health.auric.engine.prepare.Candidates;
import health.auric.engine.prepare.Rows;
import health.auric.engine.score.Model;
import health.auric.engine.score.Pairs;
import health.auric.engine.score.Rivals;
import health.auric.engine.score.Threshold;
import health.auric.engine.score.Training;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Matches the records of a table. */
public final class Matcher {
    private final MatchProfile profile;
    private final Mode mode;
    private final List<Entry> entries;
    private final List<String> sources;
    private final int[] source;
    private final Rows rows;
    private final List<Comparison> comparisons;
    private final Pairs pairs;
    private final boolean[] clean;
    private final Rivals rivals;
    private final List<String> notes = new ArrayList<>();
    private Model model;

    private Matcher(MatchProfile profile, Table table, Mode mode) {
        this.profile = profile;
        this.mode = mode;
        this.entries = table.entries().stream()
                .sorted(Comparator.comparing(Entry::source).thenComparing(Entry::id))
                .toList();
        this.sources = entries.stream().map(Entry::source).distinct().sorted().toList();
        this.source = entries.stream().mapToInt(entry -> sources.indexOf(entry.source())).toArray();
        this.rows = new Rows(profile.fields());
        Comparisons made = new Comparisons(profile.fields(), rows);
        entries.forEach(entry -> rows.add(entry.values()));
        rows.freeze();
        this.comparisons = made.chosen();
        boolean link = mode == Mode.LINK;
        this.pairs = Pairs.compare(new Candidates(made.keys(), source, link, link ? 20 : 64).pairs(), comparisons);
        this.clean = link ? clean(made) : new boolean[sources.size()];
        this.rivals = new Rivals(source, clean);
        this.model = Model.shipped(comparisons);
    }

    /** Prepares and compares; with the shipped weights until something is learned. */
    public static Matcher of(MatchProfile profile, Table table, Mode mode) {
        return new Matcher(profile, table, mode);
    }

    /** A source is clean when its records rarely have a better twin inside than their partner outside. */
    private boolean[] clean(Comparisons made) {
        Pairs within = Pairs.compare(new Candidates(made.keys(), source, false, 8).pairs(), comparisons);
        double[] scores = Model.shipped(comparisons).scores(within);
        double[] inside = new double[entries.size()];
        double[] outside = new double[entries.size()];
        for (int i = 0; i < within.size(); i++) {
            double[] best = source[within.a(i)] == source[within.b(i)] ? inside : outside;
            double score = scores[within.pattern(i)];
            best[within.a(i)] = Math.max(best[within.a(i)], score);
            best[within.b(i)] = Math.max(best[within.b(i)], score);
        }
        boolean[] found = new boolean[sources.size()];
        for (int s = 0; s < found.length; s++) {
            int of = s;
            double matched = IntStream.range(0, source.length).filter(i -> source[i] == of && outside[i] > 0).count();
            double twins = IntStream.range(0, source.length).filter(i -> source[i] == of && outside[i] > 0 && inside[i] > outside[i]).count();
            found[s] = twins <= 0.4 * matched;
            notes.add("source %s: %.3f of matched records have a better twin inside".formatted(sources.get(s), twins / Math.max(1, matched)));
        }
        return found;
    }

    /** Learns the weights from the table alone. */
    public Matcher learn() {
        model = new Training(pairs, rivals).learn();
        return this;
    }

    public Model model() {
        return model;
    }

    public Pairs pairs() {
        return pairs;
    }

    public List<Entry> entries() {
        return entries;
    }

    public MatchProfile profile() {
        return profile;
    }

    /** Links and clusters at the engine's own threshold. */
    public Outcome run() {
        double[] scores = model.scores(pairs);
        double[] probability = rivals.probabilities(pairs, scores);
        return mode == Mode.LINK ? link(scores, probability) : dedupe(scores, probability);
    }

    private Outcome link(double[] scores, double[] probability) {
        int[] kept = new Assignment(source, clean).keep(pairs, probability, scores, 0.01);
        double[] offered = Arrays.stream(kept).mapToDouble(i -> probability[i]).toArray();
        double threshold = Threshold.forF1(offered, Arrays.stream(probability).sum());
        List<Link> links = Arrays.stream(kept)
                .filter(i -> probability[i] >= threshold)
                .mapToObj(i -> link(pairs.a(i), pairs.b(i), scores[pairs.pattern(i)], probability[i]))
                .toList();
        return new Outcome(links, List.of(), threshold, notes);
    }

    private Link link(int a, int b, double score, double probability) {
        return new Link(entries.get(a).id(), entries.get(b).id(), score, probability, Verdict.SAME);
    }

    private Outcome dedupe(double[] scores, double[] probability) {
        Clusters joined = new Clusters(entries.size());
        for (int i = 0; i < pairs.size(); i++) {
            if (probability[i] >= (entries.size() > 20000 ? 0.99 : 0.5)) {
                joined.join(pairs.a(i), pairs.b(i));
            }
        }
        Scratch scratch = new Scratch();
        List<Link> links = new ArrayList<>();
        List<List<String>> clusters = new ArrayList<>();
        for (int[] component : joined.groups()) {
            if (component.length > 3000) System.out.println("component " + component.length);
            for (int[] group : component.length > 3000 ? List.<int[]>of() : AverageLink.split(component, (a, b) -> model.score(Pairs.outcomes(a, b, comparisons, scratch)))) {
                clusters.add(Arrays.stream(group).mapToObj(row -> entries.get(row).id()).toList());
                for (int i = 0; i < group.length; i++) {
                    for (int j = 0; j < i; j++) {
                        links.add(link(group[j], group[i], 1, 1));
                    }
                }
            }
        }
        return new Outcome(links, clusters, 0.5, notes);
    }
}
