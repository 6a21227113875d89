package health.auric.engine.command;

import health.auric.engine.profile.Kind;
import health.auric.engine.report.Report.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** What the columns look like, and what is odd about them. */
record ColumnsOf(Run run) {

    private static final double EMPTY = 0.5;
    private static final double CROWDED = 0.05;
    private static final int FEW = 20;

    List<Column> columns() {
        return IntStream.range(0, run.records().table().columns().size())
                .mapToObj(this::column)
                .toList();
    }

    private Column column(int at) {
        var times = new HashMap<String, Integer>();
        int filled = 0;
        for (var entry : run.records().table().entries()) {
            if (!entry.values().get(at).isBlank()) {
                filled++;
                times.merge(entry.values().get(at).strip(), 1, Integer::sum);
            }
        }
        var top = times.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        int records = Math.max(1, run.records().table().entries().size());
        var field = run.matcher().profile().fields().get(at);
        return new Column(
                field.column(),
                ProfileFile.word(field.kind()).replace('-', ' '),
                (double) filled / records,
                (double) times.size() / Math.max(1, filled),
                top.filter(value -> value.getValue() > 1)
                        .map(value -> value.getKey() + " (" + String.format(Locale.ROOT, "%,d", value.getValue()) + ")")
                        .orElse(""),
                flags(
                        field.kind(),
                        filled,
                        records,
                        times.size(),
                        top.map(Map.Entry::getValue).orElse(0)));
    }

    private static List<String> flags(Kind kind, int filled, int records, int distinct, int most) {
        var flags = new ArrayList<String>();
        if (filled == 0) {
            flags.add("empty");
        } else if (filled < EMPTY * records) {
            flags.add("often empty");
        }
        if (kind == Kind.IGNORE) {
            flags.add("not compared");
        } else if (distinct == 1 && filled > 1) {
            flags.add("always the same");
        } else if (distinct > FEW && most > CROWDED * filled && most > FEW) {
            flags.add("one value is suspiciously frequent");
        }
        return flags;
    }
}
