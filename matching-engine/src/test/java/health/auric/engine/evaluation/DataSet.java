package health.auric.engine.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import health.auric.engine.Entry;
import health.auric.engine.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Records and the pairs known to be the same. */
record DataSet(String name, Table table, List<String[]> pairs, Map<String, Integer> ids, Set<Long> truth) {

    static DataSet read(String folder, String name) {
        Path in = Path.of(folder, name);
        Path records =
                Files.exists(in.resolve("records.csv")) ? in.resolve("records.csv") : in.resolve("records.csv.gz");
        List<CsvRecord> lines = lines(records);
        List<String> columns = lines.getFirst().getFields();
        List<Entry> entries = lines.stream()
                .skip(1)
                .map(line -> new Entry(
                        line.getField(0), line.getField(1), line.getFields().subList(2, columns.size())))
                .toList();
        List<String[]> pairs = lines(in.resolve("pairs.csv")).stream()
                .skip(1)
                .map(line -> new String[] {line.getField(0), line.getField(1)})
                .toList();
        Map<String, Integer> ids = new HashMap<>();
        entries.forEach(entry -> ids.put(entry.id(), ids.size()));
        DataSet set =
                new DataSet(name, new Table(columns.subList(2, columns.size()), entries), pairs, ids, new HashSet<>());
        pairs.forEach(pair -> set.truth.add(set.key(pair[0], pair[1])));
        return set;
    }

    int row(String id) {
        return ids.getOrDefault(id, -1);
    }

    long key(String a, String b) {
        int x = row(a);
        int y = row(b);
        return (long) Math.min(x, y) << 32 | Math.max(x, y);
    }

    private static List<CsvRecord> lines(Path path) {
        try (InputStream in = Files.newInputStream(path);
                CsvReader<CsvRecord> reader = CsvReader.builder()
                        .ofCsvRecord(new InputStreamReader(
                                path.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
                                StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
