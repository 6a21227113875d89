package health.auric.engine.evaluation.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Measured rows in a file, one line each, at most one per set and mode; a new row replaces the old one. */
public final class Rows {

    private static final Pattern NAMES = Pattern.compile("\\{\"set\":\"([^\"]+)\",\"mode\":\"([^\"]+)\".*}");

    private final TreeMap<String, String> rows = new TreeMap<>();

    private Rows() {}

    /** The rows of a file; none if there is no file yet. */
    public static Rows read(Path file) throws IOException {
        var rows = new Rows();
        if (Files.exists(file)) {
            rows.with(Files.readAllLines(file).stream()
                    .map(line -> line.strip().replaceAll(",$", ""))
                    .filter(line -> line.startsWith("{"))
                    .toList());
        }
        return rows;
    }

    /** Takes rows that begin with the set and the mode: {@code {"set":"a","mode":"b",...}}. */
    public Rows with(Collection<String> lines) {
        for (var line : lines) {
            var names = NAMES.matcher(line);
            if (!names.matches()) {
                throw new IllegalArgumentException("a row begins with its set and its mode: " + line);
            }
            rows.put(names.group(1) + '\n' + names.group(2), line);
        }
        return this;
    }

    /** Writes a JSON array. */
    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, lines().stream().collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n")));
    }

    List<String> lines() {
        return List.copyOf(rows.values());
    }
}
