package health.auric.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The source systems and what their habits do to records. */
class SourceProfileTests {

    private static final List<DemoSource> SOURCES = Landscape.of(Dictionary.PRODUCT);

    @Test
    void badgesAreShortAndUnique() {
        Set<String> badges = new HashSet<>();
        for (DemoSource source : SOURCES) {
            assertThat(source.badge()).matches("[A-Z]{2,4}");
            assertThat(source.pattern()).isBetween(1, 8);
            assertThat(badges.add(source.badge())).isTrue();
        }
    }

    @Test
    void kindsAreThoseSurvivorshipKnows() {
        assertThat(SOURCES)
                .extracting(DemoSource::kind)
                .isSubsetOf(
                        "erp",
                        "acquired-erp",
                        "item-master",
                        "acquired-item-master",
                        "ehr",
                        "credentialing",
                        "finance",
                        "spreadsheet");
    }

    @Test
    void bothHospitalsHaveSources() {
        assertThat(DemoWorld.of(Tier.XS, 1).facilities())
                .extracting(facility -> facility.code().value())
                .containsExactly("LKM", "STB");
        assertThat(SOURCES).extracting(source -> source.facility().value()).contains("LKM", "STB");
        assertThat(SOURCES).extracting(source -> source.code().value()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void sharesOfAHospitalsSourcesAddUp(Subject subject) {
        for (DemoFacility facility : DemoFacility.all()) {
            int sum = DemoSource.of(SOURCES, subject, facility.code()).stream()
                    .mapToInt(source -> source.share(subject))
                    .sum();
            assertThat(sum).isEqualTo(100);
        }
    }

    @Test
    void theEnterpriseIsTrustedMoreThanTheSpreadsheet() {
        assertThat(SOURCES.getFirst().trust()).isLessThan(SOURCES.getLast().trust());
        assertThat(SOURCES.getLast().habits()).isEqualTo(Profile.CLINIC_SPREADSHEET);
    }

    /** Whole systems write in capitals, so the share of such records is the share of such systems. */
    @ParameterizedTest
    @CsvSource({"SUPPLIER, 0.70", "ITEM, 0.85", "LOCATION, 0.75", "PROVIDER, 0.60", "COST_CENTER, 0.80"})
    void acquiredRecordsAreInCapitalsAsOftenAsInRealLife(Subject subject, double share) {
        List<Row> rows = Worlds.acquired(Worlds.rows(Tier.M, subject));
        long capitals = rows.stream()
                .filter(row -> row.source().habits().casing() == Profile.Casing.UPPER)
                .count();
        assertThat(capitals / (double) rows.size()).isCloseTo(share, within(0.06));
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void proseFollowsCaseAndLimitOfItsSource(Subject subject) {
        for (Row row : Worlds.rows(Tier.S, subject)) {
            Profile profile = row.source().habits();
            row.draft().visible().forEach((path, value) -> {
                if (Columns.isProse(subject, path)) {
                    assertThat(value.strip().replace("\u00a0", "").length()).isLessThanOrEqualTo(profile.limit() + 1);
                    if (profile.casing() == Profile.Casing.UPPER && !value.contains("\u20ac")) {
                        assertThat(value).isEqualTo(value.toUpperCase(Locale.ROOT));
                    }
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void noSourceShowsWhatItHasNoFieldFor(Subject subject) {
        for (Row row : Worlds.rows(Tier.S, subject)) {
            assertThat(row.draft().visible().keySet()).noneMatch(row.source().habits()::lacks);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MEDITECH_LIKE, npi, true",
        "MEDITECH_LIKE, names.0.family, false",
        "EHR, licenses.0.number, true",
        "SAP_LIKE, packaging.0.gtin, true",
        "SAP_LIKE, packaging.1.gtin, false",
        "ORACLE_LIKE, tin, false",
    })
    void aFieldIsLackedByItsPathOrItsGroup(Profile profile, String path, boolean lacked) {
        assertThat(profile.lacks(path)).isEqualTo(lacked);
    }

    @ParameterizedTest
    @CsvSource({
        "materials-stb, \\d+",
        "finance-stb, 0\\d{9}",
        "clinic-stb, XLS-\\d+",
        "mis-stb, [B-Z]+\\d",
        "erp-lkm, \\d+",
    })
    void keysHaveTheFormOfTheirSystem(String source, String form) {
        assertThat(Worlds.rows(Tier.S, Subject.SUPPLIER))
                .filteredOn(row -> row.source().code().value().equals(source))
                .isNotEmpty()
                .allMatch(row -> row.key().matches(form));
    }

    @Test
    void heldOutWorldsHaveAProfileNobodyElseHas() {
        assertThat(Landscape.of(Dictionary.HELD_OUT))
                .extracting(DemoSource::habits)
                .contains(Profile.MAINFRAME_LIKE);
        assertThat(Landscape.of(Dictionary.HELD_OUT))
                .extracting(DemoSource::habits)
                .doesNotContain(Profile.MEDITECH_LIKE);
        assertThat(Landscape.of(Dictionary.PRODUCT))
                .extracting(DemoSource::habits)
                .doesNotContain(Profile.MAINFRAME_LIKE);
        assertThat(Landscape.of(Dictionary.DEVELOPMENT))
                .extracting(DemoSource::habits)
                .doesNotContain(Profile.MAINFRAME_LIKE);
    }

    @Test
    void everySourceHasItsTurnBeforeOneComesTwice() {
        List<DemoSource> few = DemoSource.of(SOURCES, Subject.SUPPLIER, DemoFacility.BRANNOC.code());
        for (long chance = 0; chance < 20; chance++) {
            Set<String> drawn = new HashSet<>();
            for (int turn = 0; turn < few.size(); turn++) {
                drawn.add(DemoSource.inTurn(few, Subject.SUPPLIER, Dice.of(chance), turn)
                        .badge());
            }
            assertThat(drawn).hasSize(few.size());
        }
    }
}
