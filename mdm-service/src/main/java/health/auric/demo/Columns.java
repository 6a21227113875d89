package health.auric.demo;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The flat columns of each domain in file order, {@code demo/columns.csv}, and which of them hold prose. */
final class Columns {

    private static final Map<Subject, Map<String, Boolean>> PROSE = read();

    private Columns() {}

    private static Map<Subject, Map<String, Boolean>> read() {
        Map<Subject, Map<String, Boolean>> columns = new EnumMap<>(Subject.class);
        for (String line : Words.lines("columns.csv")) {
            String[] cells = line.split(",");
            columns.computeIfAbsent(Subject.named(cells[0]), _ -> new LinkedHashMap<>())
                    .put(cells[1], cells[2].equals("text"));
        }
        return columns;
    }

    static List<String> of(Subject subject) {
        return List.copyOf(PROSE.getOrDefault(subject, Map.of()).keySet());
    }

    /** Prose follows a source's letter case and length limit; codes and numbers do not. */
    static boolean isProse(Subject subject, String path) {
        return PROSE.getOrDefault(subject, Map.of()).getOrDefault(path, false);
    }
}
