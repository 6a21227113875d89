package health.auric.intake;

import health.auric.intake.Scorecard.Completeness;
import health.auric.intake.Scorecard.Found;
import health.auric.model.Attribute;
import health.auric.standardize.QualityCount;
import health.auric.standardize.QualityKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What some counts amount to. The score is half completeness, the mean share of records that have each expected attribute,
 * and half soundness, one less the doubtful values per record.
 */
record Marks(List<QualityCount> counts) {

    private record Kind(String attribute, String code, QualityKind kind) {}

    long records() {
        return sum(QualityKind.RECORDS);
    }

    int score(Set<String> expected) {
        return records() == 0 ? 0 : (int) Math.round(50 * complete(expected) + 50 * sound());
    }

    private double complete(Set<String> expected) {
        var filled = filled();
        return expected.stream()
                .mapToDouble(attribute -> share(filled.getOrDefault(attribute, 0L)))
                .average()
                .orElse(1);
    }

    private double sound() {
        return Math.max(0, 1 - share(sum(QualityKind.WARNING)));
    }

    private double share(long part) {
        return (double) part / records();
    }

    List<Completeness> completeness(Collection<Attribute> attributes) {
        var filled = filled();
        return attributes.stream()
                .map(Attribute::name)
                .map(name ->
                        new Completeness(name, filled.getOrDefault(name, 0L), share(filled.getOrDefault(name, 0L))))
                .toList();
    }

    private Map<String, Long> filled() {
        return counts.stream()
                .filter(count -> count.kind() == QualityKind.FILLED)
                .collect(Collectors.groupingBy(QualityCount::attribute, Collectors.summingLong(QualityCount::count)));
    }

    /** The most frequent first. */
    List<Found> findings() {
        return counts.stream()
                .filter(count -> count.kind() == QualityKind.WARNING || count.kind() == QualityKind.INFO)
                .collect(Collectors.groupingBy(
                        count -> new Kind(count.attribute(), count.code(), count.kind()),
                        Collectors.summingLong(QualityCount::count)))
                .entrySet()
                .stream()
                .map(entry -> new Found(
                        entry.getKey().attribute(),
                        entry.getKey().code(),
                        entry.getKey().kind().name(),
                        entry.getValue()))
                .sorted(Comparator.comparingLong(Found::records)
                        .reversed()
                        .thenComparing(Found::attribute)
                        .thenComparing(Found::code))
                .toList();
    }

    private long sum(QualityKind kind) {
        return counts.stream()
                .filter(count -> count.kind() == kind)
                .mapToLong(QualityCount::count)
                .sum();
    }
}
