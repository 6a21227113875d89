package health.auric.engine.speed;

import de.siegmar.fastcsv.reader.CsvReader;
import health.auric.engine.Entry;
import health.auric.engine.MatchProfile;
import health.auric.engine.Matcher;
import health.auric.engine.Mode;
import health.auric.engine.Table;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** A public set with duplicates, from records in memory to clusters; its folder is given as the property {@code data}. */
final class SetSpeed {

    private SetSpeed() {}

    static Map<String, Object> dedupe(String set) throws IOException {
        var file = Path.of(System.getProperty("data", ""), set, "records.csv.gz");
        if (!Files.exists(file)) {
            System.out.println("Skipped: there is no " + file + "; name the folder of the sets with -Ddata=FOLDER.");
            return Map.of();
        }
        var table = read(file);
        long start = System.nanoTime();
        var matcher = Matcher.of(MatchProfile.suggest(table), table, Mode.DEDUPE);
        var outcome = matcher.learn().run();
        double seconds = Machine.seconds(start);
        var row = new LinkedHashMap<String, Object>();
        row.put("seconds", seconds);
        row.put("recordsPerSecond", table.entries().size() / seconds);
        row.put(
                "pairsPerRecord",
                matcher.candidates() / (double) table.entries().size());
        row.put("clusters", outcome.clusters().size());
        return row;
    }

    private static Table read(Path file) throws IOException {
        try (var reader = CsvReader.builder()
                .ofCsvRecord(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            var lines = reader.stream().map(line -> line.getFields()).toList();
            var columns = lines.getFirst();
            List<Entry> entries = lines.stream()
                    .skip(1)
                    .map(line -> new Entry(line.get(0), line.get(1), line.subList(2, columns.size())))
                    .toList();
            return new Table(columns.subList(2, columns.size()), entries);
        }
    }
}
