package health.auric.engine.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of speed figures: one row per measurement; a new one takes the place of the old one. */
final class SpeedRows {

    private final Path file;

    SpeedRows(Path file) {
        this.file = file;
    }

    void put(String what, Map<String, Object> figures) throws IOException {
        var row = new LinkedHashMap<String, Object>();
        row.put("what", what);
        row.putAll(figures);
        var lines = new ArrayList<String>();
        if (Files.exists(file)) {
            Files.readAllLines(file).stream()
                    .map(line -> line.strip().replaceAll(",$", ""))
                    .filter(line -> line.startsWith("{") && !line.contains("\"what\":\"" + what + "\""))
                    .forEach(lines::add);
        }
        lines.add(json(row));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, "[\n  " + String.join(",\n  ", lines) + "\n]\n");
        System.out.println(lines.getLast());
    }

    private static String json(Map<String, Object> row) {
        return row.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":" + value(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Object value) {
        return switch (value) {
            case Double number -> String.format(Locale.ROOT, number < 10 ? "%.4f" : "%.1f", number);
            case Number number -> number.toString();
            default -> "\"" + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        };
    }
}
