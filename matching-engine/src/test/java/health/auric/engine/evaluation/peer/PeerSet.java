package health.auric.engine.evaluation.peer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
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

/** A folder with records and the pairs that are known to be the same. */
record PeerSet(String name, List<NamedCsvRecord> records, Map<String, Integer> rows, Set<Long> truth) {

    static PeerSet read(Path folder) {
        var zipped = folder.resolve("records.csv.gz");
        var records = csv(Files.exists(zipped) ? zipped : folder.resolve("records.csv"));
        var rows = new HashMap<String, Integer>();
        records.forEach(row -> rows.put(row.getField("id"), rows.size()));
        var truth = new HashSet<Long>();
        for (var pair : csv(folder.resolve("pairs.csv"))) {
            truth.add(key(row(rows, pair.getField("id_a")), row(rows, pair.getField("id_b"))));
        }
        return new PeerSet(folder.getFileName().toString(), records, rows, truth);
    }

    /** Two sources are linked with each other; one or many are searched for duplicates. */
    boolean isLinkage() {
        return sources().size() == 2;
    }

    List<String> sources() {
        return records.stream().map(row -> row.getField("source")).distinct().toList();
    }

    int row(String id) {
        return row(rows, id);
    }

    /** One number for an unordered pair. */
    static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    static List<NamedCsvRecord> csv(Path file) {
        try (var in = Files.newInputStream(file)) {
            return csv(file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<NamedCsvRecord> csv(InputStream in) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        }
    }

    private static int row(Map<String, Integer> rows, String id) {
        var row = rows.get(id);
        if (row == null) {
            throw new IllegalArgumentException("pairs.csv names the record " + id + ", which is not in the records");
        }
        return row;
    }
}
