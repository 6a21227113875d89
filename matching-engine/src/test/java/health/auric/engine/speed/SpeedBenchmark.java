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

    private final SpeedRows rows;
    private final int count;

    private SpeedBenchmark(Path file, int count) {
        this.rows = new SpeedRows(file);
        this.count = count;
    }

    public static void main(String[] args) throws IOException {
        var benchmark = new SpeedBenchmark(Path.of(args[0]), Integer.parseInt(args[1]));
        for (var what : List.of(args).subList(2, args.length)) {
            benchmark.measure(what, String.join(" ", args));
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
        figures.put("command", "java -Xmx4g health.auric.engine.speed.SpeedBenchmark " + arguments);
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
