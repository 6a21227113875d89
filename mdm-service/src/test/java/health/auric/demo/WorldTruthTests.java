package health.auric.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The truth covers every record, agrees with itself and is hard. */
class WorldTruthTests {

    @ParameterizedTest
    @EnumSource(Subject.class)
    void everyRecordHasItsOwnKeyAndAnEntity(Subject subject) {
        List<Row> rows = Worlds.rows(Tier.S, subject);
        assertThat(rows).hasSize((int) Tier.S.records(subject));
        assertThat(Worlds.byKey(rows)).hasSameSizeAs(rows);
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row.entity()).startsWith(subject.domain().value() + "-"));
    }

    /** The list of pairs and the list of entities say the same. */
    @ParameterizedTest
    @EnumSource(Subject.class)
    void pairsAreSameExactlyWhenTheirEntitiesAre(Subject subject) {
        List<Row> rows = Worlds.rows(Tier.S, subject);
        Map<String, Row> byKey = Worlds.byKey(rows);
        long same = 0;
        for (TruthPair pair : Worlds.pairs(Tier.S, subject)) {
            Row left = Worlds.left(pair, byKey);
            Row right = Worlds.right(pair, byKey);
            assertThat(left.entity().equals(right.entity())).isEqualTo(pair.relation() == Relation.SAME);
            same += pair.relation() == Relation.SAME ? 1 : 0;
        }
        long expected = Worlds.byEntity(rows).values().stream()
                .mapToLong(cluster -> cluster.size() * (cluster.size() - 1L) / 2)
                .sum();
        assertThat(same).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void noPairIsListedTwice(Subject subject) {
        Set<String> seen = new HashSet<>();
        for (TruthPair pair : Worlds.pairs(Tier.S, subject)) {
            assertThat(seen.add(Worlds.left(pair) + "|" + Worlds.right(pair))).isTrue();
            assertThat(seen).doesNotContain(Worlds.right(pair) + "|" + Worlds.left(pair));
        }
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void everyRuleOfTheDomainHasFiftyPairs(Subject subject) {
        Map<String, Long> counts = new TreeMap<>();
        Tier tier = subject == Subject.COST_CENTER ? Tier.L : Tier.M; // most cost centers are mapped, few look alike
        Worlds.of(tier).register(subject).world().twins().forEach(twin -> counts.put(twin.rule(), 0L));
        Worlds.pairs(tier, subject).stream()
                .filter(pair -> !pair.rule().isEmpty())
                .forEach(pair -> counts.merge(pair.rule(), 1L, Long::sum));
        assertThat(counts)
                .allSatisfy((rule, count) -> assertThat(count).as(rule).isGreaterThanOrEqualTo(50));
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void threeInTenLabeledPairsAreNotTheSame(Subject subject) {
        List<TruthPair> pairs = Worlds.pairs(Tier.M, subject);
        long other =
                pairs.stream().filter(pair -> pair.relation() != Relation.SAME).count();
        assertThat(other / (double) pairs.size()).isGreaterThanOrEqualTo(0.3);
    }

    @ParameterizedTest
    @CsvSource({"SUPPLIER, 11", "ITEM, 15", "LOCATION, 9", "PROVIDER, 9", "COST_CENTER, 10"})
    void everyDomainKnowsItsRules(Subject subject, int rules) {
        Set<String> names = Worlds.of(Tier.XS).register(subject).world().twins().stream()
                .map(Twin::rule)
                .collect(Collectors.toSet());
        assertThat(names)
                .hasSize(rules)
                .allMatch(name -> name.matches("[a-z]+(-[a-z]+)+|renumbered|consolidated|split"));
    }

    @Test
    void clustersHaveTheSizesOfRealOnes() {
        Map<Integer, Long> sizes = new HashMap<>();
        Worlds.of(Tier.M)
                .rows(Subject.SUPPLIER)
                .collect(Collectors.groupingBy(Row::entity, Collectors.counting()))
                .forEach((_, size) -> sizes.merge((int) Math.min(size, 5), 1L, Long::sum));
        double clusters = sizes.entrySet().stream()
                .filter(size -> size.getKey() > 1)
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(sizes.getOrDefault(2, 0L) / clusters).isBetween(0.71, 0.79);
        assertThat(sizes.getOrDefault(3, 0L) / clusters).isBetween(0.12, 0.18);
        assertThat(sizes.getOrDefault(4, 0L) / clusters).isBetween(0.04, 0.08);
        assertThat(sizes.getOrDefault(5, 0L) / clusters).isBetween(0.025, 0.055);
    }

    /** How many of the acquired hospital's records are known to the enterprise already. */
    @ParameterizedTest
    @CsvSource({
        "SUPPLIER, 0.45, 0.65",
        "ITEM, 0.30, 0.50",
        "LOCATION, 0, 0.01",
        "PROVIDER, 0.05, 0.15",
        "COST_CENTER, 0, 0"
    })
    void acquiredRecordsOverlapWithTheEnterprise(Subject subject, double low, double high) {
        List<Row> rows = Worlds.rows(subject == Subject.ITEM ? Tier.S : Tier.M, subject);
        Set<String> enterprise = rows.stream()
                .filter(row -> row.source().facility().equals(DemoFacility.LAKEMONT.code()))
                .map(Row::entity)
                .collect(Collectors.toSet());
        List<Row> acquired = Worlds.acquired(rows);
        long known = acquired.stream()
                .filter(row -> enterprise.contains(row.entity()))
                .count();
        assertThat(known / (double) acquired.size()).isBetween(low, high);
    }

    /** Duplicates inside one source, as shares of its rows. */
    @ParameterizedTest
    @CsvSource({
        "SUPPLIER, 0.02, 0.10",
        "ITEM, 0.02, 0.08",
        "LOCATION, 0.01, 0.05",
        "PROVIDER, 0.005, 0.04",
        "COST_CENTER, 0, 0.02"
    })
    void sourcesHoldDuplicatesOfTheirOwn(Subject subject, double low, double high) {
        List<Row> rows = Worlds.acquired(Worlds.rows(subject == Subject.ITEM ? Tier.S : Tier.M, subject));
        long distinct = rows.stream()
                .map(row -> row.source().code() + row.entity())
                .distinct()
                .count();
        assertThat(1 - distinct / (double) rows.size()).isBetween(low, high);
    }

    @Test
    void mostAcquiredCostCentersAreMappedToTheEnterprise() {
        Set<String> mapped = Worlds.pairs(Tier.M, Subject.COST_CENTER).stream()
                .filter(pair -> pair.relation() == Relation.MAPPED)
                .flatMap(pair -> Stream.of(Worlds.left(pair), Worlds.right(pair)))
                .collect(Collectors.toSet());
        List<Row> acquired = Worlds.acquired(Worlds.rows(Tier.M, Subject.COST_CENTER));
        long counterparts = acquired.stream()
                .filter(row -> mapped.contains(Worlds.key(row)))
                .count();
        assertThat(counterparts / (double) acquired.size()).isBetween(0.70, 0.90);
    }

    @Test
    void operatorLogHoldsWhatTheFieldHeldBefore() {
        for (Row row : Worlds.rows(Tier.S, Subject.ITEM)) {
            for (Applied applied : row.operators()) {
                assertThat(applied.was()).isNotEmpty();
                assertThat(applied.field()).doesNotStartWith("~");
            }
        }
    }
}
