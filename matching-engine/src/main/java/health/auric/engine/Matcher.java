package health.auric.engine;

import health.auric.engine.candidate.CutReport;
import health.auric.engine.cluster.Bridges;
import health.auric.engine.cluster.Constraints;
import health.auric.engine.compare.Scratch;
import health.auric.engine.compare.Vetoes;
import health.auric.engine.explain.Explainer;
import health.auric.engine.explain.Explanation;
import health.auric.engine.explain.Finding;
import health.auric.engine.explain.WhyNot;
import health.auric.engine.score.Calibration;
import health.auric.engine.score.Contradictions;
import health.auric.engine.score.Estimate;
import health.auric.engine.score.Model;
import health.auric.engine.score.Pairs;
import health.auric.engine.score.Questions;
import health.auric.engine.score.Rivals;
import health.auric.engine.score.Threshold;
import health.auric.engine.score.Training;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Matches the records of a table: prepares and compares once, learns when asked to, decides and explains with one and the same score. */
public final class Matcher {
    private static final double MOST_DRIFT = 10;
    private static final double LEAST_F1 = 0.7;
    private static final int WIDER = 3;
    private static final String UNSEPARATED =
            "Learning without labels did not separate matches from the rest (%s); the shipped weights stay.";
    private final MatchProfile profile;
    private final Mode mode;
    private final Prepared prepared;
    private final Pairs pairs;
    private final CutReport cut;
    private final boolean[] clean;
    private final Rivals rivals;
    private final Vetoes vetoes;
    private final List<String> notes = new ArrayList<>();
    private Model model;
    private List<byte[]> surprises = List.of();
    private Calibration calibration = Calibration.NONE;
    private Constraints constraints = Constraints.of(List.of(), List.of());
    private List<Label> answers = List.of();

    private Matcher(MatchProfile profile, Table table, Mode mode, Progress progress) {
        this.profile = profile;
        this.mode = mode;
        this.prepared = new Prepared(profile, table, progress);
        this.pairs = prepared.compared(mode == Mode.LINK, progress);
        this.cut = prepared.cut();
        this.clean =
                mode == Mode.LINK ? new Cleanness(prepared, progress).clean() : new boolean[prepared.sources.size()];
        this.vetoes = Vetoes.of(table.columns(), profile.vetoes());
        this.rivals = new Rivals(prepared.source, clean);
        this.model = Model.shipped(prepared.comparisons);
        notes.addAll(prepared.odd);
        prepared.generic.forEach(value -> notes.add("Too many records share %s; it says little.".formatted(value)));
        IntStream.range(0, mode == Mode.LINK ? clean.length : 0)
                .mapToObj(this::cleanness)
                .forEach(notes::add);
    }

    private String cleanness(int source) {
        String found = clean[source]
                ? "seems to hold no duplicates; each record outside gets at most one partner in it"
                : "seems to hold duplicates";
        return "Source %s %s.".formatted(prepared.sources.get(source), found);
    }

    /** Prepares and compares; uses the shipped weights until something is learned. */
    public static Matcher of(MatchProfile profile, Table table, Mode mode) {
        return of(profile, table, mode, Progress.NONE);
    }

    /** As above, and says how far it is. */
    public static Matcher of(MatchProfile profile, Table table, Mode mode, Progress progress) {
        return new Matcher(profile, table, mode, progress);
    }

    /** Learns the weights from the table alone; keeps the shipped ones, and says so, when what it learns cannot be trusted. */
    public Matcher learn() {
        Model learned = new Training(pairs, rivals).learn();
        double before = Arrays.stream(probabilities(model)).sum();
        double[] probability = probabilities(learned);
        double after = Arrays.stream(probability).sum();
        if (after > MOST_DRIFT * (before + 10) || before > MOST_DRIFT * (after + 10)) {
            notes.add(UNSEPARATED.formatted("%.0f matches expected before, %.0f after".formatted(before, after)));
        } else if (Threshold.expectedF1(probability) < LEAST_F1) {
            notes.add(UNSEPARATED.formatted("expected F1 %.2f".formatted(Threshold.expectedF1(probability))));
        } else {
            model = learned;
        }
        return this;
    }

    private double[] probabilities(Model of) {
        return rivals.probabilities(pairs, of.scores(pairs));
    }

    /** Refines the weights by answers of people. */
    public Matcher learn(List<Label> labels) {
        report(labels);
        answers = List.copyOf(labels);
        Refining refining = new Refining(prepared, pairs, rivals, model);
        surprises = refining.surprises(labels);
        model = refining.refined(labels);
        calibration =
                mode == Mode.LINK ? new Refining(prepared, pairs, rivals, model).calibration(labels) : Calibration.NONE;
        return this;
    }

    private void report(List<Label> labels) {
        Contradictions.among(labels)
                .forEach(label -> notes.add("%s and %s are said to be different, but other answers make them the same."
                        .formatted(label.a(), label.b())));
    }

    /** Fixes what people know: pairs that are the same whatever their score, and pairs that are not; "same" wins where both are said. */
    public Matcher constrain(List<Label> said) {
        report(said);
        constraints = Constraints.of(rows(said, true), rows(said, false));
        return this;
    }

    private List<int[]> rows(List<Label> said, boolean same) {
        return said.stream()
                .filter(label -> label.same() == same)
                .map(label -> new int[] {prepared.row(label.a()), prepared.row(label.b())})
                .toList();
    }

    /** Says that sources hold no duplicates of their own: no two of their records are linked or stand in one cluster. */
    public Matcher clean(List<String> sources) {
        for (String source : sources) {
            int at = prepared.sources.indexOf(source);
            if (at < 0) {
                throw new IllegalArgumentException("There is no source called %s".formatted(source));
            }
            clean[at] = true;
        }
        return this;
    }

    /** The pairs whose answer would teach most. */
    public List<Link> ask(int count, long seed) {
        double[] scores = model.scores(pairs);
        double[] probability = probabilities(model);
        return new Questions(pairs, model, probability, surprises, seed)
                .ask(count).stream()
                        .map(i -> new Link(
                                prepared.id(pairs.a(i)),
                                prepared.id(pairs.b(i)),
                                scores[pairs.pattern(i)],
                                probability[i],
                                Verdict.UNSURE))
                        .toList();
    }

    /** Links and clusters at the engine's own threshold, the one of the highest expected F1. */
    public Outcome run() {
        return run(new Aim.Best());
    }

    /** Links and clusters at the lowest threshold whose expected precision reaches a target, such as 0.995. */
    public Outcome run(double precision) {
        return run(new Aim.Precise(precision));
    }

    /** Links and clusters at a threshold somebody gives as a probability. */
    public Outcome runAt(double threshold) {
        return run(new Aim.Given(threshold));
    }

    private Outcome run(Aim aim) {
        Deciding deciding =
                new Deciding(prepared, vetoes, pairs, model, rivals, clean, calibration, constraints, answers);
        return mode == Mode.LINK ? deciding.links(aim, notes) : deciding.clusters(aim, notes);
    }

    /** Pairs whose answers measure a run honestly: drawn at random from each stratum, those never compared included. */
    public List<Link> sample(Outcome outcome, int count, long seed) {
        return audit(outcome).sample(count, seed);
    }

    /** How right and how complete a run is, by answers; best by those to {@link #sample}. */
    public Estimate estimate(Outcome outcome, List<Label> labels) {
        return audit(outcome).estimate(labels);
    }

    private Audit audit(Outcome outcome) {
        Pairs wide = prepared.wider(mode == Mode.LINK, WIDER);
        return new Audit(prepared, outcome, pairs, wide, rivals.probabilities(wide, model.scores(wide)));
    }

    /** Why two records are the same, or not, and whether they were candidates at all. */
    public Explanation explain(String a, String b) {
        int x = prepared.row(a);
        int y = prepared.row(b);
        return new Explainer(model, prepared.comparisons, prepared::given).explain(x, y, pairs.find(x, y) >= 0);
    }

    /** What keeps two records from being a match at even odds: the smallest change that would do, and whether they were compared. */
    public WhyNot whyNot(String a, String b) {
        int x = prepared.row(a);
        int y = prepared.row(b);
        return new Finding(model, prepared.comparisons, prepared.keys, prepared.rows.terms())
                .whyNot(x, y, Threshold.bits(Threshold.EVEN), pairs.find(x, y) >= 0);
    }

    /** How a cluster holds together: the strongest links that connect its members, the weakest bridge last. */
    public List<Link> how(List<String> cluster) {
        int[] members = cluster.stream().mapToInt(prepared::row).sorted().toArray();
        return Bridges.of(members, (a, b) -> model.score(prepared.outcomes(a, b))).stream()
                .map(bridge -> link(prepared.id(bridge.a()), prepared.id(bridge.b()), bridge.bits()))
                .toList();
    }

    private static Link link(String a, String b, double score) {
        double probability = Threshold.probability(score);
        return new Link(a, b, score, probability, probability >= Threshold.EVEN ? Verdict.SAME : Verdict.UNSURE);
    }

    /** The records most like one that is not in the table; absent values are "". */
    public List<Link> search(Entry partial, int count) {
        Scratch scratch = new Scratch();
        int probe = prepared.entries.size();
        prepared.rows.add(partial.values());
        try {
            return IntStream.of(prepared.near(probe))
                    .mapToObj(row -> link(partial.id(), prepared.id(row), score(row, probe, scratch)))
                    .sorted(Comparator.comparingDouble(Link::score).reversed().thenComparing(Link::b))
                    .limit(count)
                    .toList();
        } finally {
            prepared.rows.drop();
        }
    }

    private double score(int row, int probe, Scratch scratch) {
        return model.score(Pairs.outcomes(row, probe, prepared.comparisons, scratch));
    }

    /** Whether two records were compared. */
    public boolean isCandidate(String a, String b) {
        return pairs.find(prepared.row(a), prepared.row(b)) >= 0;
    }

    /** What the search for candidates cut short; records are numbered as in {@link #entries}. */
    public CutReport cut() {
        return cut;
    }

    /** How many pairs were compared. */
    public int candidates() {
        return pairs.size();
    }

    /** The compared pairs with their patterns. */
    public Pairs pairs() {
        return pairs;
    }

    /** The weights in use; kept with the records they were learned from, they decide the same again. */
    public Model model() {
        return model;
    }

    /** Uses weights learned before. */
    public Matcher use(Model kept) {
        model = kept;
        calibration = Calibration.NONE;
        return this;
    }

    public MatchProfile profile() {
        return profile;
    }

    /** The records, in the engine's own order. */
    public List<Entry> entries() {
        return prepared.entries;
    }
}
