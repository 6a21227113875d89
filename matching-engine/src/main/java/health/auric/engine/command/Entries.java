package health.auric.engine.command;

import health.auric.engine.Entry;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Records by their key. */
record Entries(Map<String, Entry> byId) {

    static Entries of(Records records) {
        return new Entries(
                records.table().entries().stream().collect(Collectors.toMap(Entry::id, Function.identity())));
    }

    Entry get(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }
}
