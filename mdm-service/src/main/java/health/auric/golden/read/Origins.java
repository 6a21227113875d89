package health.auric.golden.read;

import health.auric.golden.read.LineageView.OriginView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lineage of one version as it is stored: per source record or person, the attributes each rule took from there. */
record Origins(List<Map<String, Object>> entries, List<LinkedSource> linked) {

    List<OriginView> of(String attribute) {
        return entries.stream()
                .flatMap(entry -> rules(entry, attribute).map(rule -> origin(entry, rule)))
                .toList();
    }

    /** Whether the value of the attribute comes from this source record, at least in part. */
    boolean from(LinkedSource source, String attribute) {
        return entries.stream()
                .filter(entry -> source.record().toString().equals(entry.get("record")))
                .anyMatch(entry -> rules(entry, attribute).findAny().isPresent());
    }

    private static Stream<String> rules(Map<String, Object> entry, String attribute) {
        return entry.get("rules") instanceof Map<?, ?> rules
                ? rules.entrySet().stream()
                        .filter(rule -> rule.getValue() instanceof List<?> names && names.contains(attribute))
                        .map(rule -> rule.getKey().toString())
                : Stream.empty();
    }

    private OriginView origin(Map<String, Object> entry, String rule) {
        var seen = seen(entry);
        return new OriginView(
                rule,
                text(entry, "source"),
                seen.map(source -> source.facility().value()).orElse(null),
                seen.map(LinkedSource::key).orElse(null),
                text(entry, "at"),
                text(entry, "by"),
                text(entry, "reason"));
    }

    private Optional<LinkedSource> seen(Map<String, Object> entry) {
        return linked.stream()
                .filter(source -> source.record().toString().equals(entry.get("record")))
                .findFirst();
    }

    private static @Nullable String text(Map<String, Object> entry, String part) {
        return entry.get(part) instanceof String text ? text : null;
    }
}
