package health.auric.engine.command;

import health.auric.engine.Link;
import health.auric.engine.report.Report.Cluster;
import health.auric.engine.report.Report.Clusters;
import health.auric.engine.report.Report.Member;
import health.auric.engine.report.Report.SizeCount;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The clusters of a run that are worth a look. */
final class ClustersOf {

    private static final int SHOWN = 6;
    private static final int MEMBERS = 8;
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
        groups.forEach(group -> sizes.merge(group.ids.size(), 1L, Long::sum));
        return new Clusters(
                sizes.entrySet().stream()
                        .map(size -> new SizeCount(size.getKey(), size.getValue()))
                        .toList(),
                first(groups, Comparator.comparingInt(group -> -group.ids.size())),
                first(groups, Comparator.comparingDouble(group -> group.bridge.score())));
    }

    /** Records that are one, and the link without which they would be two. */
    private record Group(List<String> ids, Link bridge) {}

    private List<Cluster> first(List<Group> groups, Comparator<Group> order) {
        return groups.stream()
                .sorted(order.thenComparing(group -> group.ids.getFirst()).thenComparing(group -> group.ids.getLast()))
                .limit(SHOWN)
                .map(this::cluster)
                .toList();
    }

    /** Clusters of a search for duplicates; linked pairs where two files were linked. */
    private List<Group> groups() {
        var links = run.outcome().links();
        if (run.outcome().clusters().isEmpty()) {
            return links.stream()
                    .map(link -> new Group(List.of(link.a(), link.b()), link))
                    .toList();
        }
        var bridges = new WeakestLinks(links);
        return run.outcome().clusters().stream()
                .map(ids -> new Group(ids, bridges.of(ids.getFirst())))
                .toList();
    }

    private Cluster cluster(Group group) {
        return new Cluster(
                group.ids.getFirst(),
                group.ids.stream().limit(MEMBERS).map(this::member).toList(),
                group.ids.size(),
                group.bridge.a() + " and " + group.bridge.b(),
                group.bridge.probability());
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
