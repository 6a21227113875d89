package health.auric.engine;

import java.util.List;

/** One record to match: its id, where it comes from, and its values in the order of the table's columns ("" is absent). */
public record Entry(String id, String source, List<String> values) {
    public Entry {
        values = List.copyOf(values);
    }
}
