package health.auric.engine.command;

import health.auric.engine.Link;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows that were read, each with its cluster, how sure that is, and why. */
final class MatchedRows {

    /** What is put in front of the columns of the file. */
    static final List<String> ADDED = List.of("match_cluster", "match_size", "match_probability", "match_reason");

    private final Run run;
    private final Map<String, List<String>> clusters = new HashMap<>();
    private final Map<String, Link> strongest = new HashMap<>();
    private final Set<String> crowded;

    MatchedRows(Run run) {
        this.run = run;
        this.crowded = run.cut().crowdedRecords();
        run.outcome().clusters().forEach(cluster -> cluster.forEach(member -> clusters.put(member, cluster)));
        for (var link : run.outcome().links()) {
            strongest.merge(link.a(), link, MatchedRows::stronger);
            strongest.merge(link.b(), link, MatchedRows::stronger);
        }
    }

    private static Link stronger(Link a, Link b) {
        return b.score() > a.score() ? b : a;
    }

    void write(Consumer<List<String>> out) {
        var sheet = run.records().sheets().getFirst();
        var kept = IntStream.range(0, sheet.columns().size())
                .filter(i -> !ADDED.contains(sheet.columns().get(i)))
                .boxed()
                .toList();
        out.accept(joined(ADDED, sheet.columns(), kept));
        var entries = run.records().table().entries();
        for (int i = 0; i < entries.size(); i++) {
            out.accept(joined(added(entries.get(i).id()), sheet.rows().get(i).values(), kept));
        }
    }

    private static List<String> joined(List<String> added, List<String> values, List<Integer> kept) {
        return Stream.concat(added.stream(), kept.stream().map(values::get)).toList();
    }

    private List<String> added(String id) {
        var cluster = clusters.getOrDefault(id, List.of(id));
        var link = strongest.get(id);
        if (link == null) {
            return List.of(cluster.getFirst(), "" + cluster.size(), "", cut(id).strip());
        }
        var seen = run.explain(link.a(), link.b());
        var probability = String.format(Locale.ROOT, "%.4f", seen.probability());
        var reason = "Same as " + other(link, id) + ". " + seen.sentence() + cut(id);
        return List.of(cluster.getFirst(), "" + cluster.size(), probability, reason);
    }

    private static String other(Link link, String id) {
        return link.a().equals(id) ? link.b() : link.a();
    }

    /** Where more records are alike than are compared, a person should look. */
    private String cut(String id) {
        return crowded.contains(id) ? " More records are much like it than were compared." : "";
    }
}
