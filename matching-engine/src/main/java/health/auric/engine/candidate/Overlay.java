package health.auric.engine.candidate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What was written since the index was last refreshed, so that a search sees every write at once. */
final class Overlay {

    private final Map<String, CandidateRecord> written = new HashMap<>();
    private final Map<String, Set<String>> sharing = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    void put(CandidateRecord record) {
        remove(record.id());
        written.put(record.id(), record);
        terms(
                record,
                term -> sharing.computeIfAbsent(term, t -> new HashSet<>()).add(record.id()));
    }

    void remove(String id) {
        hidden.add(id);
        var before = written.remove(id);
        if (before != null) {
            terms(before, term -> sharing.getOrDefault(term, new HashSet<>()).remove(id));
        }
    }

    /** Whether what the index says of this record is out of date. */
    boolean hides(String id) {
        return hidden.contains(id);
    }

    int source(String id) {
        var record = written.get(id);
        return record == null ? -1 : record.source();
    }

    Set<String> sharing(String field, String term) {
        return sharing.getOrDefault(name(field, term), Set.of());
    }

    int size() {
        return hidden.size();
    }

    void clear() {
        written.clear();
        sharing.clear();
        hidden.clear();
    }

    private static void terms(CandidateRecord record, Consumer<String> each) {
        for (int family = 0; family < record.terms().size(); family++) {
            for (var term : record.terms().get(family)) {
                each.accept(name(IndexFields.field(family), term));
            }
        }
        record.keys().forEach(key -> each.accept(name(IndexFields.KEY, key)));
    }

    private static String name(String field, String term) {
        return field + ' ' + IndexFields.cut(term);
    }
}
