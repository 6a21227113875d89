package health.auric.engine.speed;

import health.auric.engine.Entry;
import health.auric.engine.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the engine's speed on invented facilities and writes the page of figures.
 *
 * <p>Arguments: the file to write, the number of records, and what to measure.
 */
public final class SpeedBenchmark {

    private static final long SEED = 11;
    private static final Map<String, String> BUDGETS = Map.of(
            "dedupe-1m", "120 s, heap 4096 MB, recall 0.99",
            "one-against-1m", "p50 3 ms, p99 15 ms, 300 bytes a record",
            "bulk-vs-online", "5 times as fast at 0.99 of the recall",
            "historical50k", "10 s");

    private final SpeedRows rows;
    private final int count;

    private SpeedBenchmark(Path file, int count) {
        this.rows = new SpeedRows(file);
        this.count = count;
    }

    public static void main(String[] args) throws IOException {
        var benchmark = new SpeedBenchmark(Path.of(args[0]), Integer.parseInt(args[1]));
        for (var what : List.of(args).subList(2, args.length)) {
            benchmark.measure(what, args[1]);
        }
    }

    private void measure(String what, String arguments) throws IOException {
        Machine.forget();
        var figures = new LinkedHashMap<>(measured(what));
        if (figures.isEmpty()) {
            return;
        }
        figures.put("heapMb", Machine.peakHeapMb());
        figures.putAll(Machine.load());
        figures.put("budget", BUDGETS.getOrDefault(what, ""));
        figures.put("command", "deploy/engine-benchmark " + arguments);
        rows.put(what, figures);
    }

    private Map<String, Object> measured(String what) throws IOException {
        if (what.equals("historical50k")) {
            return SetSpeed.dedupe(what);
        }
        var facilities = Facilities.generate(count, SEED);
        var figures = new LinkedHashMap<String, Object>();
        figures.putAll(
                switch (what) {
                    case "bulk-vs-online" -> new CandidateSpeed(facilities).compare();
                    case "dedupe-1m" -> new DedupeSpeed(facilities).dedupe();
                    case "one-against-1m" -> new OneSpeed(facilities).search();
                    default -> throw new IllegalArgumentException("There is no measurement called " + what + ".");
                });
        figures.put("records", count);
        return figures;
    }

    static Table table(List<Facility> facilities) {
        var entries = facilities.stream()
                .map(it -> new Entry(
                        it.id(), "all", List.of(it.name(), it.address(), it.city(), it.state(), it.zip(), it.phone())))
                .toList();
        return new Table(List.of("name", "address", "city", "state", "zip", "phone"), entries);
    }
}
