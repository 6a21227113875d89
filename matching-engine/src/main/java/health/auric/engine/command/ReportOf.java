package health.auric.engine.command;

import health.auric.engine.Entry;
import health.auric.engine.Link;
import health.auric.engine.report.Report;
import health.auric.engine.report.Report.Case;
import health.auric.engine.report.Report.Cluster;
import health.auric.engine.report.Report.Clusters;
import health.auric.engine.report.Report.Fact;
import health.auric.engine.report.Report.Member;
import health.auric.engine.report.Report.SizeCount;
import health.auric.engine.report.Report.Tone;
import health.auric.engine.report.ReportPage;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A run as a report. */
final class ReportOf {

    private static final int SHOWN = 12;
    private static final int HARDEST = 8;
    private static final int LARGE = 6;

    private final Run run;
    private final String title;
    private final Scores scores;
    private final Map<String, Entry> entries;

    ReportOf(Run run, String title) {
        this.run = run;
        this.title = title;
        this.scores = new Scores(run);
        this.entries = run.records().table().entries().stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    String page() {
        return ReportPage.of(new Report(
                title,
                "%s records, compared where they are alike. Weights: %s. The threshold was chosen by the engine."
                        .formatted(count(entries.size()), run.matcher().model().setBy()),
                facts(),
                scores.histogram(),
                scores.weights(),
                scores.sampled(SHOWN).stream().map(this::explained).toList(),
                scores.hardest(HARDEST).stream().map(this::explained).toList(),
                clusters(),
                new ColumnsOf(run).columns(),
                List.of(),
                notes()));
    }

    private List<String> notes() {
        var notes = new java.util.ArrayList<>(run.records().notes());
        notes.addAll(run.outcome().notes());
        return notes;
    }

    private List<Fact> facts() {
        var in = new HashSet<String>();
        run.outcome().links().forEach(link -> in.addAll(List.of(link.a(), link.b())));
        long groups = groups().size();
        return List.of(
                new Fact(Tone.PLAIN, "Records", count(entries.size()), count(run.records().table().columns().size()) + " columns"),
                new Fact(Tone.PLAIN, "Pairs compared", count(scores.size()), "%.1f per record".formatted((double) scores.size() / Math.max(1, entries.size()))),
                new Fact(Tone.SAME, "Same", count(run.outcome().links().size()), "pairs, in " + count(groups) + " clusters"),
                new Fact(Tone.UNSURE, "To look at", count(scores.unsure()), "pairs between the thresholds"),
                new Fact(Tone.DIFFERENT, "On their own", count(entries.size() - in.size()), "records without a match"));
    }

    /** Clusters of a search for duplicates; linked pairs where two files were linked. */
    private List<List<String>> groups() {
        return run.outcome().clusters().isEmpty()
                ? run.outcome().links().stream().map(link -> List.of(link.a(), link.b())).toList()
                : run.outcome().clusters();
    }

    private Clusters clusters() {
        var groups = groups();
        var sizes = new TreeMap<Integer, Long>();
        groups.forEach(group -> sizes.merge(group.size(), 1L, Long::sum));
        var bySize = groups.stream().sorted(Comparator.<List<String>>comparingInt(group -> -group.size()).thenComparing(List::getFirst)).limit(LARGE).map(this::cluster).toList();
        var byBridge = groups.stream().limit(2000).map(this::cluster).sorted(Comparator.comparingDouble(Cluster::bridgeProbability).thenComparing(Cluster::id)).limit(LARGE).toList();
        return new Clusters(sizes.entrySet().stream().map(size -> new SizeCount(size.getKey(), size.getValue())).toList(), bySize, byBridge);
    }

    /** The weakest bridge is the member whose best partner is least sure. */
    private Cluster cluster(List<String> ids) {
        Case weakest = null;
        for (var id : ids) {
            var best = ids.stream().limit(50).filter(other -> !other.equals(id)).map(other -> run.explain(id, other)).max(Comparator.comparingDouble(Case::score)).orElseThrow();
            weakest = weakest == null || best.score() < weakest.score() ? best : weakest;
        }
        return new Cluster(ids.getFirst(), ids.stream().map(this::member).toList(), weakest.a() + " and " + weakest.b(), weakest.probability());
    }

    private Member member(String id) {
        var entry = entries.get(id);
        var text = entry.values().stream().filter(value -> !value.isBlank()).limit(4).collect(Collectors.joining(" · "));
        return new Member(id, entry.source(), text);
    }

    private Case explained(Link link) {
        return run.explain(link.a(), link.b());
    }

    private static String count(long number) {
        return String.format(java.util.Locale.ROOT, "%,d", number);
    }
}
