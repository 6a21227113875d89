package health.auric.access.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The three files of the matrix. */
final class Matrix {

    static final String EXPECTED = "endpoint-matrix.csv";
    private static final String OBJECTS = "endpoint-matrix-objects.csv";
    private static final String BODIES = "endpoint-matrix-bodies.txt";

    /** What stands for a variable of a path: inside and outside of the scope of the cast. */
    record Examples(String own, String other) {}

    private Matrix() {}

    /** From {@code method,path,object} to the statuses, one for each column. */
    static Map<String, String> expected() {
        Map<String, String> rows = new TreeMap<>();
        for (var line : lines(EXPECTED)) {
            var cells = line.split(",", 4);
            var twice = rows.put(String.join(",", cells[0], cells[1], cells[2]), cells[3]);
            if (twice != null) {
                throw new IllegalStateException(EXPECTED + " lists twice: " + line);
            }
        }
        return rows;
    }

    /** From {@code path#variable}, or a variable alone, to its examples. */
    static Map<String, Examples> objects() {
        Map<String, Examples> examples = new TreeMap<>();
        for (var line : lines(OBJECTS)) {
            var cells = line.split(",", 4);
            var key = cells[0].isEmpty() ? cells[1] : cells[0] + "#" + cells[1];
            examples.put(key, new Examples(cells[2], cells[3]));
        }
        return examples;
    }

    /** From {@code METHOD path} to the body that a valid request sends. */
    static Map<String, String> bodies() {
        Map<String, String> bodies = new TreeMap<>();
        for (var line : lines(BODIES)) {
            var parts = line.split(" ", 3);
            bodies.put(parts[0] + " " + parts[1], parts.length < 3 ? "" : parts[2]);
        }
        return bodies;
    }

    private static List<String> lines(String file) {
        try (var stream = Objects.requireNonNull(Matrix.class.getResourceAsStream("/" + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
