package health.auric.engine.command;

import health.auric.engine.report.Report.Case;
import health.auric.engine.report.Report.Cluster;
import health.auric.engine.report.Report.Clusters;
import health.auric.engine.report.Report.Member;
import health.auric.engine.report.Report.SizeCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The clusters of a run that are worth a look. */
final class ClustersOf {

    private static final int SHOWN = 6;
    private static final int LOOKED_AT = 2_000;
    private static final int MEMBERS = 60;
    private static final int VALUES = 4;

    private final Run run;
    private final Entries entries;

    ClustersOf(Run run) {
        this.run = run;
        this.entries = Entries.of(run.records());
    }

    Clusters clusters() {
        var groups = groups();
        var sizes = new TreeMap<Integer, Long>();
        groups.forEach(group -> sizes.merge(group.size(), 1L, Long::sum));
        return new Clusters(
                sizes.entrySet().stream()
                        .map(size -> new SizeCount(size.getKey(), size.getValue()))
                        .toList(),
                groups.stream()
                        .sorted(largest())
                        .limit(SHOWN)
                        .map(this::cluster)
                        .toList(),
                groups.stream()
                        .limit(LOOKED_AT)
                        .map(this::cluster)
                        .sorted(weakest())
                        .limit(SHOWN)
                        .toList());
    }

    /** Clusters of a search for duplicates; linked pairs where two files were linked. */
    private List<List<String>> groups() {
        return run.outcome().clusters().isEmpty()
                ? run.outcome().links().stream()
                        .map(link -> List.of(link.a(), link.b()))
                        .toList()
                : run.outcome().clusters();
    }

    private static Comparator<List<String>> largest() {
        return Comparator.<List<String>>comparingInt(group -> -group.size()).thenComparing(List::getFirst);
    }

    private static Comparator<Cluster> weakest() {
        return Comparator.comparingDouble(Cluster::bridgeProbability).thenComparing(Cluster::id);
    }

    private Cluster cluster(List<String> ids) {
        var bridge = bridge(ids.subList(0, Math.min(MEMBERS, ids.size())));
        return new Cluster(
                ids.getFirst(),
                ids.stream().map(this::member).toList(),
                bridge.a() + " and " + bridge.b(),
                bridge.probability());
    }

    /** Members join by their strongest link to those already there; the weakest of these links is the bridge. */
    private Case bridge(List<String> ids) {
        var left = new HashMap<String, Case>();
        ids.subList(1, ids.size()).forEach(id -> left.put(id, run.explain(ids.getFirst(), id)));
        var joined = new ArrayList<Case>();
        while (!left.isEmpty()) {
            var next = left.entrySet().stream()
                    .max(Map.Entry.<String, Case>comparingByValue(Comparator.comparingDouble(Case::score))
                            .thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow();
            joined.add(next.getValue());
            left.remove(next.getKey());
            left.replaceAll((id, best) -> stronger(best, run.explain(next.getKey(), id)));
        }
        return joined.stream().min(Comparator.comparingDouble(Case::score)).orElseThrow();
    }

    private static Case stronger(Case a, Case b) {
        return b.score() > a.score() ? b : a;
    }

    private Member member(String id) {
        var entry = entries.get(id);
        var text = entry.values().stream()
                .filter(value -> !value.isBlank())
                .limit(VALUES)
                .collect(Collectors.joining(" · "));
        return new Member(id, entry.source(), text);
    }
}
