package health.auric.engine.compare;

import java.util.List;

/** What a comparison is about: its name, the columns it reads, and the group in which evidence counts in full only once. */
public record Subject(String name, List<String> columns, String group) {
    public Subject {
        columns = List.copyOf(columns);
    }

    static Subject of(String name, String... columns) {
        return new Subject(name, List.of(columns), name);
    }
}
