package health.auric.engine.command;

import health.auric.engine.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The links, each with both records side by side, how sure it is, and why. */
final class PairRows {

    private final Run run;
    private final Entries entries;

    PairRows(Run run) {
        this.run = run;
        this.entries = Entries.of(run.records());
    }

    void write(Consumer<List<String>> out) {
        var header = new ArrayList<>(List.of("id_a", "id_b", "match_probability", "match_reason"));
        for (var column : run.records().table().columns()) {
            header.add(column + " (a)");
            header.add(column + " (b)");
        }
        out.accept(header);
        run.outcome().links().forEach(link -> out.accept(row(link)));
    }

    private List<String> row(Link link) {
        var seen = run.explain(link.a(), link.b());
        var row = new ArrayList<>(
                List.of(link.a(), link.b(), String.format(Locale.ROOT, "%.4f", seen.probability()), seen.sentence()));
        var a = entries.get(link.a()).values();
        var b = entries.get(link.b()).values();
        for (int i = 0; i < a.size(); i++) {
            row.add(a.get(i));
            row.add(b.get(i));
        }
        return row;
    }
}
