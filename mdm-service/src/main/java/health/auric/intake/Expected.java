package health.auric.intake;

import health.auric.kernel.DomainName;
import health.auric.standardize.QualityCount;
import health.auric.standardize.QualityKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which attributes a good record has: those that a tenth of all records of its domain have, from whatever source. */
record Expected(Map<DomainName, Set<String>> attributes) {

    private static final int ONE_IN = 10;

    static Expected of(List<QualityCount> counts) {
        var records = new HashMap<DomainName, Long>();
        var filled = new HashMap<DomainName, Map<String, Long>>();
        for (var count : counts) {
            if (count.kind() == QualityKind.RECORDS) {
                records.merge(count.domain(), count.count(), Long::sum);
            } else if (count.kind() == QualityKind.FILLED) {
                filled.computeIfAbsent(count.domain(), _ -> new HashMap<>())
                        .merge(count.attribute(), count.count(), Long::sum);
            }
        }
        return new Expected(filled.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> common(entry.getValue(), records.getOrDefault(entry.getKey(), 0L)))));
    }

    private static Set<String> common(Map<String, Long> filled, long records) {
        return filled.entrySet().stream()
                .filter(entry -> entry.getValue() * ONE_IN >= records)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Set<String> in(DomainName domain) {
        return attributes.getOrDefault(domain, Set.of());
    }
}
