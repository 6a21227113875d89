package health.auric.engine.evaluation;

import health.auric.engine.Link;
import health.auric.engine.Matcher;
import health.auric.engine.Outcome;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How well one run did against the truth. */
record Measured(
        String set,
        String mode,
        double f1,
        double precision,
        double recall,
        double candidateRecall,
        double candidatesPerRecord,
        double prArea,
        double bCubed,
        double brier,
        double seconds,
        double recordsPerSecond,
        long peakMb) {

    static Measured of(DataSet set, String mode, Matcher matcher, Outcome outcome, double seconds) {
        double found = set.pairs().stream()
                .filter(pair -> matcher.isCandidate(pair[0], pair[1]))
                .count();
        double hits = outcome.links().stream().filter(link -> isTrue(set, link)).count();
        double precision = hits / Math.max(1, outcome.links().size());
        double recall = hits / set.truth().size();
        int records = matcher.entries().size();
        return new Measured(
                set.name(),
                mode,
                2 * precision * recall / Math.max(1e-9, precision + recall),
                precision,
                recall,
                found / set.truth().size(),
                matcher.candidates() / (double) records,
                area(set, outcome.considered()),
                BCubed.f1(set, outcome.links()),
                brier(set, outcome.considered()),
                seconds,
                records / seconds,
                peak());
    }

    private static boolean isTrue(DataSet set, Link link) {
        return set.truth().contains(set.key(link.a(), link.b()));
    }

    /** The area under precision over recall, best pairs first; what was never considered is never found. */
    private static double area(DataSet set, List<Link> considered) {
        List<Link> ranked = considered.stream()
                .sorted(Comparator.comparingDouble(Link::probability).reversed())
                .toList();
        double hits = 0;
        double area = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (isTrue(set, ranked.get(i))) {
                hits++;
                area += hits / (i + 1) / set.truth().size();
            }
        }
        return area;
    }

    private static double brier(DataSet set, List<Link> considered) {
        return considered.stream()
                .mapToDouble(link -> Math.pow(link.probability() - (isTrue(set, link) ? 1 : 0), 2))
                .average()
                .orElse(0);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-18s %-13s F1 %.4f  P %.4f  R %.4f  cand %.4f (%.1f)  area %.4f  B3 %.4f  Brier %.4f  %.1f s",
                set,
                mode,
                f1,
                precision,
                recall,
                candidateRecall,
                candidatesPerRecord,
                prArea,
                bCubed,
                brier,
                seconds);
    }

    /** How the row of this set and mode begins. */
    String start() {
        return "{\"set\":\"%s\",\"mode\":\"%s\",".formatted(set, mode);
    }

    String json(String command) {
        return start()
                + String.format(
                        Locale.ROOT,
                        "\"f1\":%.4f,\"precision\":%.4f,\"recall\":%.4f,\"candidateRecall\":%.4f,\"candidatesPerRecord\":%.1f,\"prArea\":%.4f,"
                                + "\"bCubed\":%.4f,\"brier\":%.4f,\"seconds\":%.1f,\"recordsPerSecond\":%.0f,\"peakMb\":%d,\"command\":\"%s\"}",
                        f1,
                        precision,
                        recall,
                        candidateRecall,
                        candidatesPerRecord,
                        prArea,
                        bCubed,
                        brier,
                        seconds,
                        recordsPerSecond,
                        peakMb,
                        command);
    }
}
