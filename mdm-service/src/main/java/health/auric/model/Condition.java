package health.auric.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes by attribute; a record meets it when each of these attributes has one of its codes. */
public record Condition(Map<String, List<String>> codes) {

    public static final Condition NONE = new Condition(Map.of());

    public Condition {
        codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }

    /** What stands behind an option; that the attributes and codes exist can only be checked when all are declared. */
    static Condition read(YamlMap map, String option, Problems problems) {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        for (var entry : map.map(option).map(YamlMap::entries).orElse(List.of())) {
            var words = YamlValues.words(entry.key().text(), entry.value(), problems);
            codes.put(entry.key().text(), words.stream().map(Word::text).toList());
        }
        return new Condition(codes);
    }

    static void check(YamlMap map, String option, Declared declared, Problems problems) {
        for (var entry : map.entriesOf(option)) {
            var words = YamlValues.words(entry.key().text(), entry.value(), new Problems(""));
            declared.mustHaveCodes(entry.key(), words, problems);
        }
    }

    public boolean isEmpty() {
        return codes.isEmpty();
    }

    /** An empty condition is met by no record. */
    public boolean isMetBy(Map<String, ?> content) {
        for (var entry : codes.entrySet()) {
            if (!has(content.get(entry.getKey()), entry.getValue())) {
                return false;
            }
        }
        return !codes.isEmpty();
    }

    private static boolean has(@Nullable Object value, List<String> wanted) {
        if (!(value instanceof List<?> list)) {
            return value != null && wanted.contains(value.toString());
        }
        for (var one : list) {
            if (wanted.contains(String.valueOf(one))) {
                return true;
            }
        }
        return false;
    }
}
