package health.auric.engine.evaluation;

import health.auric.engine.Entry;
import health.auric.engine.Label;
import health.auric.engine.Link;
import health.auric.engine.MatchProfile;
import health.auric.engine.Matcher;
import health.auric.engine.Mode;
import health.auric.engine.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Measures the engine on sets with known truth, at its own threshold: shipped weights, learned without labels, and with 50 labels. */
public final class Evaluation {
    private static final int LABELS = 50;
    private static final int DRAWS = Integer.getInteger("draws", 10);

    private Evaluation() {}

    public static void main(String[] args) {
        System.out.println("set                mode           cand.rec    P      R      F1   threshold  seconds");
        for (String name : args) {
            evaluate(DataSet.read(System.getProperty("data"), name));
        }
    }

    private static void evaluate(DataSet set) {
        long start = System.nanoTime();
        Matcher matcher = matcher(set);
        Outcome shipped = matcher.run();
        report(set, matcher, "zero-config", start, shipped);
        if (Boolean.getBoolean("notes")) {
            System.out.println(matcher.profile().fields() + " " + shipped.notes());
        }
        Outcome learned = matcher.learn().run();
        report(set, matcher, "unsupervised", start, learned);
        if (System.getProperty("verbose") != null) {
            Errors.print(set, matcher, learned);
        }
        labeled(set, matcher, start);
    }

    private static void labeled(DataSet set, Matcher matcher, long start) {
        var learned = matcher.model();
        List<Double> f1 = new ArrayList<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            matcher.use(learned);
            List<Label> labels = new ArrayList<>();
            for (int part = 0; part < 2; part++) {
                matcher.ask(LABELS / 2, 2 * draw + part).forEach(link -> labels.add(answer(set, link)));
                matcher.use(learned);
                matcher.learn(labels);
            }
            f1.add(report(set, matcher, draw == 0 ? "labels50" : "", start, matcher.run()));
        }
        if (DRAWS > 0) {
            f1.sort(Comparator.naturalOrder());
            System.out.printf("%-18s labels50 median %.4f  min %.4f max %.4f%n", set.name(), f1.get(f1.size() / 2), f1.getFirst(), f1.getLast());
        }
    }

    private static Label answer(DataSet set, Link link) {
        return new Label(link.a(), link.b(), set.truth().contains(set.key(link.a(), link.b())));
    }

    static Matcher matcher(DataSet set) {
        long sources = set.table().entries().stream().map(Entry::source).distinct().count();
        return Matcher.of(MatchProfile.suggest(set.table()), set.table(), sources == 2 ? Mode.LINK : Mode.DEDUPE);
    }

    private static double report(DataSet set, Matcher matcher, String mode, long start, Outcome outcome) {
        long found = set.pairs().stream().filter(pair -> matcher.isCandidate(pair[0], pair[1])).count();
        long hits = outcome.links().stream().filter(link -> set.truth().contains(set.key(link.a(), link.b()))).count();
        double precision = hits / Math.max(1.0, outcome.links().size());
        double recall = hits / (double) set.truth().size();
        double f1 = 2 * precision * recall / Math.max(1e-9, precision + recall);
        if (!mode.isEmpty()) {
            System.out.printf("%-18s %-14s %.4f  %.4f  %.4f  %.4f  %.3f  %.1f  cand/rec %.1f%n", set.name(), mode, found / (double) set.truth().size(), precision, recall, f1, outcome.threshold(), (System.nanoTime() - start) / 1e9, matcher.candidates() / (double) matcher.entries().size());
        }
        return f1;
    }
}
