package health.auric.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DemoWorldTests {

    @Test
    void domainsComeInTheOrderTheirReferencesNeed() {
        List<String> order = DemoWorld.of(Tier.XS, 1)
                .records()
                .map(record -> record.domain().value())
                .distinct()
                .toList();
        assertThat(order).containsExactly("cost-center", "location", "supplier", "item", "provider");
    }

    @ParameterizedTest
    @CsvSource({"XS, 380", "S, 7000", "M, 115500", "L, 1175000"})
    void tiersHaveTheSizesOfTheirNames(Tier tier, long records) {
        long sum = 0;
        for (Subject subject : Subject.values()) {
            sum += tier.records(subject);
        }
        assertThat(sum).isEqualTo(records);
    }

    @Test
    void recordsCarryWhatTheDoorAsksFor() {
        DemoWorld world = DemoWorld.of(Tier.XS, 1);
        Set<String> sources =
                world.sources().stream().map(source -> source.code().value()).collect(Collectors.toSet());
        world.records().forEach(record -> {
            assertThat(sources).contains(record.source().value());
            assertThat(record.facility().value()).isIn("LKM", "STB");
            assertThat(record.key()).isNotBlank();
            assertThat(record.content()).isNotEmpty();
            assertThat(record.sentAt())
                    .isBetween(Instant.parse("2024-11-01T00:00:00Z"), Instant.parse("2026-11-02T00:00:00Z"));
        });
    }

    /** Each record says which columns it fills; a column nobody declared would be lost in CSV. */
    @ParameterizedTest
    @EnumSource(Subject.class)
    void everyFieldHasAColumnAndEveryColumnIsFilledBySomebody(Subject subject) {
        Set<String> filled = new TreeSet<>();
        for (Dictionary dictionary : Dictionary.values()) {
            Worlds.rows(Tier.S, dictionary, subject)
                    .forEach(row -> filled.addAll(row.draft().visible().keySet()));
        }
        assertThat(Columns.of(subject)).containsExactlyInAnyOrderElementsOf(filled);
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void tierLCanBeAskedForItsLastRow(Subject subject) {
        DemoWorld world = DemoWorld.of(Tier.L, 1);
        assertThat(world.row(subject, Tier.L.records(subject) - 1).key()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "COST_CENTER, legalEntity, LOCATION, 0.99",
        "LOCATION, legalEntity, LOCATION, 0.99",
        "LOCATION, costCenters.0.costCenter, COST_CENTER, 0.99",
        "ITEM, manufacturer, SUPPLIER, 0.2",
        "PROVIDER, roles.0.location, LOCATION, 0.99",
        "PROVIDER, roles.0.costCenter, COST_CENTER, 0.99",
    })
    void referencesPointAtRecordsOfTheirOwnSource(Subject from, String field, Subject to, double share) {
        Set<String> keys = Worlds.byKey(Worlds.rows(Tier.S, to)).keySet();
        List<Row> pointing = Worlds.rows(Tier.S, from).stream()
                .filter(row -> row.draft().has(field))
                .toList();
        long resolved = pointing.stream()
                .filter(row ->
                        keys.contains(row.source().code() + " " + row.draft().text(field)))
                .count();
        assertThat(pointing).isNotEmpty();
        assertThat(resolved / (double) pointing.size()).isGreaterThanOrEqualTo(share);
    }

    @Test
    void bothHospitalsAreLocationsInEverySystemThatKnowsLocations() {
        Map<String, Set<String>> names = Worlds.rows(Tier.S, Subject.LOCATION).stream()
                .filter(row -> row.draft().text("type").equals("FACILITY")
                        || row.operators().stream()
                                .anyMatch(applied -> applied.was().equals("FACILITY")))
                .collect(Collectors.groupingBy(
                        row -> row.source().facility().value(),
                        Collectors.mapping(row -> row.source().code().value(), Collectors.toSet())));
        assertThat(names.get("LKM")).containsExactlyInAnyOrder("erp-lkm", "ehr-lkm", "warehouse-lkm");
        assertThat(names.get("STB")).containsExactlyInAnyOrder("mis-stb", "ehr-stb", "finance-stb", "clinic-stb");
    }

    @Test
    void entityIdsSayNothingAboutTheirNeighbors() {
        Entity first = new Entity(1, Subject.ITEM, 10, 0);
        Entity second = new Entity(1, Subject.ITEM, 10, 1);
        assertThat(first.id()).matches("item-[0-9a-f]{8,16}").isNotEqualTo(second.id());
        assertThat(first.id().substring(0, 8)).isNotEqualTo(second.id().substring(0, 8));
    }

    @Test
    void uniqueNumbersAreUnique() {
        Set<String> numbers = new TreeSet<>();
        for (long family = 0; family < 5_000; family++) {
            numbers.add(new Entity(1, Subject.PROVIDER, family, 0).unique("npi", 7));
        }
        assertThat(numbers).hasSize(5_000).allMatch(number -> number.matches("\\d{7}"));
    }

    @Test
    void domainNamesThatDoNotExistAreRefused() {
        Assertions.assertThatThrownBy(() -> Subject.named("patient"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No domain is called \"patient\".");
    }
}
