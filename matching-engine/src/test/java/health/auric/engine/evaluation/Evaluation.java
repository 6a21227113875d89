package health.auric.engine.evaluation;

import health.auric.engine.Entry;
import health.auric.engine.MatchProfile;
import health.auric.engine.Matcher;
import health.auric.engine.Mode;
import health.auric.engine.Outcome;
import health.auric.engine.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Prints how well the engine does on sets with known truth. */
public final class Evaluation {

    public static void main(String[] args) {
        System.out.println("set                mode           cand.rec    P      R      F1   threshold  seconds");
        for (String name : args) {
            DataSet set = DataSet.read(System.getProperty("data"), name);
            Mode mode = set.table().entries().stream().map(Entry::source).distinct().count() == 2 ? Mode.LINK : Mode.DEDUPE;
            long start = System.nanoTime();
            MatchProfile profile = MatchProfile.suggest(set.table());
            if (System.getProperty("verbose") != null) System.out.println(profile.fields());
            Matcher matcher = Matcher.of(profile, set.table(), mode);
            report(set, matcher, "zero-config", start, matcher.run());
            start = System.nanoTime();
            matcher.learn();
            Outcome outcome = matcher.run();
            report(set, matcher, "unsupervised", start, outcome);
            if (System.getProperty("verbose") != null) Errors.print(set, matcher, outcome);
        }
    }

    private static void report(DataSet set, Matcher matcher, String mode, long start, Outcome outcome) {
        Set<Long> truth = set.truth();
        Map<String, Integer> at = new HashMap<>();
        for (int i = 0; i < matcher.entries().size(); i++) at.put(matcher.entries().get(i).id(), i);
        long found = set.pairs().stream().filter(p -> matcher.pairs().find(at.get(p[0]), at.get(p[1])) >= 0).count();
        long hits = outcome.links().stream().filter(link -> truth.contains(set.key(link.a(), link.b()))).count();
        double p = hits / Math.max(1.0, outcome.links().size());
        double r = hits / (double) truth.size();
        System.out.printf("%-18s %-14s %.4f  %.4f  %.4f  %.4f  %.3f  %.1f  cand/rec %.1f%n", set.name(), mode, found / (double) truth.size(), p, r, 2 * p * r / Math.max(1e-9, p + r), outcome.threshold(), (System.nanoTime() - start) / 1e9, matcher.pairs().size() / (double) matcher.entries().size());
        if (mode.equals("zero-config")) System.out.println("     " + outcome.notes());
    }

    private Evaluation() {}
}
