package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.auric.Acting;
import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.intake.Scorecard.By;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import health.auric.standardize.Assessment;
import health.auric.standardize.Assessment.Side;
import health.auric.standardize.QualityCount;
import health.auric.standardize.QualityCounts;
import health.auric.standardize.QualityKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class ScorecardsTests {

    private static final DomainName SUPPLIER = new DomainName("supplier");
    private static final DomainName ITEM = new DomainName("item");
    private static final SourceCode LAWSON = new SourceCode("lawson-lkm");
    private static final SourceCode MEDITECH = new SourceCode("meditech-stb");
    private static final FacilityCode LAKEMONT = new FacilityCode("LKM");
    private static final FacilityCode BRANNOC = new FacilityCode("STB");
    private static final String DOUBT =
            "[{\"path\":\"tin\",\"severity\":\"WARNING\",\"code\":\"unknown-prefix\",\"message\":\"m\"}]";
    private static final String PLACEHOLDER =
            "[{\"path\":\"phone\",\"severity\":\"INFO\",\"code\":\"placeholder\",\"message\":\"m\"}]";

    @Autowired
    QualityCounts counts;

    @Autowired
    Scorecards scorecards;

    @Autowired
    SourceRegister register;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void twoSourcesAndNoCounts() {
        database.sql("truncate standardize.quality_count").update();
        Actors.asSystem(() -> {
            register.register(new Source(LAWSON, "Lawson", "erp", LAKEMONT, 80, "LAW", 1), LAKEMONT);
            register.register(new Source(MEDITECH, "Meditech", "acquired-erp", BRANNOC, 40, "MED", 2), BRANNOC);
        });
    }

    @Test
    void aNewRecordCountsWithWhatItHasAndWhatIsDoubtful() {
        counts.count(SUPPLIER, List.of(added(LAWSON, Map.of("legalName", "A", "tin", "1"), DOUBT)));

        assertThat(all(QualityKind.RECORDS)).isEqualTo(1);
        assertThat(counts.of(SUPPLIER))
                .extracting(QualityCount::kind, QualityCount::attribute, QualityCount::code, QualityCount::count)
                .contains(
                        Tuple.tuple(QualityKind.FILLED, "tin", "", 1L),
                        Tuple.tuple(QualityKind.WARNING, "tin", "unknown-prefix", 1L));
    }

    @Test
    void aNewVersionCountsOnlyWhatChanges() {
        var before = new Side(Map.of("legalName", "A", "tin", "1"), DOUBT);
        counts.count(SUPPLIER, List.of(new Assessment(LAWSON, null, before)));

        counts.count(
                SUPPLIER,
                List.of(new Assessment(LAWSON, before, new Side(Map.of("legalName", "A", "gln", "2"), null))));

        assertThat(all(QualityKind.RECORDS)).isEqualTo(1);
        assertThat(all(QualityKind.WARNING)).isZero();
        assertThat(counts.of(SUPPLIER))
                .filteredOn(count -> count.kind() == QualityKind.FILLED)
                .extracting(QualityCount::attribute)
                .containsExactly("gln", "legalName");
    }

    @Test
    void aWithdrawnRecordLeavesNothingBehind() {
        var side = new Side(Map.of("legalName", "A"), PLACEHOLDER);
        counts.count(SUPPLIER, List.of(new Assessment(LAWSON, null, side)));

        counts.count(SUPPLIER, List.of(new Assessment(LAWSON, side, null)));

        assertThat(counts.of(null)).isEmpty();
        assertThat(cards(By.SOURCE)).isEmpty();
    }

    @Test
    void whatComesOutEvenIsNotWritten() {
        var side = new Side(Map.of("legalName", "A"), null);
        counts.count(SUPPLIER, List.of(new Assessment(LAWSON, side, side)));

        assertThat(database.sql("select count(*) from standardize.quality_count")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void namesThatSendersInventHaveNoRowOfTheirOwn() {
        var findings = "[{\"path\":\"zz1\",\"severity\":\"WARNING\",\"code\":\"unknown\",\"message\":\"m\"},"
                + "{\"path\":\"zz2.x\",\"severity\":\"WARNING\",\"code\":\"unknown\",\"message\":\"m\"}]";
        counts.count(SUPPLIER, List.of(added(LAWSON, Map.of("legalName", "A", "zz1", "x"), findings)));

        assertThat(counts.of(SUPPLIER))
                .extracting(QualityCount::attribute)
                .containsExactlyInAnyOrder("", "legalName", "");
        assertThat(all(QualityKind.WARNING)).isEqualTo(1);
    }

    @Test
    void aDomainNobodyDeclaresIsNotCounted() {
        counts.count(new DomainName("spaceship"), List.of(added(LAWSON, Map.of("a", "b"), null)));

        assertThat(counts.of(null)).isEmpty();
    }

    @Test
    void theCountsEqualACountOfAllRecordsAfterAnyChanges() {
        var random = new Random(20261120);
        var present = new HashMap<Integer, Side>();
        for (int batch = 0; batch < 20; batch++) {
            var changes = new ArrayList<Assessment>();
            for (int i = 0; i < 30; i++) {
                int key = random.nextInt(40);
                var before = present.get(key);
                var now = random.nextInt(4) == 0 ? null : side(random);
                changes.add(new Assessment(LAWSON, before, now));
                present.put(key, now);
            }
            counts.count(SUPPLIER, changes);
        }

        var live = present.values().stream().filter(Objects::nonNull).toList();
        var card = cards(By.SOURCE).getFirst();
        assertThat(card.records()).isEqualTo(live.size());
        assertThat(card.completeness())
                .allSatisfy(each -> assertThat(each.filled())
                        .isEqualTo(live.stream()
                                .filter(side -> side.content().containsKey(each.attribute()))
                                .count()));
        assertThat(all(QualityKind.WARNING))
                .isEqualTo(live.stream()
                        .filter(side -> DOUBT.equals(side.findings()))
                        .count());
    }

    private static Side side(Random random) {
        var content = new HashMap<String, Object>();
        for (var name : List.of("legalName", "tin", "gln", "phone", "roles")) {
            if (random.nextBoolean()) {
                content.put(name, "x");
            }
        }
        return new Side(content, random.nextInt(3) == 0 ? DOUBT : null);
    }

    @Test
    void theScoreIsHalfCompletenessAndHalfSoundness() {
        counts.count(
                SUPPLIER,
                List.of(
                        added(LAWSON, Map.of("legalName", "A", "gln", "1"), null),
                        added(LAWSON, Map.of("legalName", "B"), DOUBT)));

        var card = cards(By.SOURCE).getFirst();

        // legalName 100 %, gln 50 %: 75 % complete. One doubt in two records: 50 % sound.
        assertThat(card.score()).isEqualTo(63);
        assertThat(card.findings()).singleElement().satisfies(found -> {
            assertThat(found.attribute()).isEqualTo("tin");
            assertThat(found.records()).isEqualTo(1);
        });
        assertThat(card.completeness().stream()
                        .filter(each -> each.attribute().equals("gln"))
                        .findFirst()
                        .orElseThrow()
                        .share())
                .isCloseTo(0.5, within(0.001));
    }

    @Test
    void anAttributeHardlyAnybodyFillsCostsNothing() {
        var changes = new ArrayList<Assessment>();
        for (int i = 0; i < 19; i++) {
            changes.add(added(LAWSON, Map.of("legalName", "A"), null));
        }
        changes.add(added(LAWSON, Map.of("legalName", "A", "lei", "x"), null));
        counts.count(SUPPLIER, changes);

        assertThat(cards(By.SOURCE).getFirst().score()).isEqualTo(100);
    }

    @Test
    void cardsAddUpByFacilityAndDomain() {
        counts.count(SUPPLIER, List.of(added(LAWSON, Map.of("legalName", "A"), null)));
        counts.count(SUPPLIER, List.of(added(MEDITECH, Map.of("legalName", "A"), DOUBT)));
        counts.count(ITEM, List.of(added(MEDITECH, Map.of("description", "A"), null)));

        assertThat(cards(By.SOURCE)).extracting(Scorecard::records).containsExactly(1L, 1L, 1L);
        assertThat(cards(By.FACILITY)).extracting(Scorecard::facility).containsExactly(BRANNOC, LAKEMONT, BRANNOC);
        assertThat(cards(By.DOMAIN))
                .extracting(Scorecard::domain, Scorecard::records)
                .containsExactly(Tuple.tuple(ITEM, 1L), Tuple.tuple(SUPPLIER, 2L));
    }

    @Test
    void oneSeesOnlyOnesOwn() {
        counts.count(SUPPLIER, List.of(added(LAWSON, Map.of("legalName", "A"), null)));
        counts.count(SUPPLIER, List.of(added(MEDITECH, Map.of("legalName", "A"), null)));

        var atBrannoc = Acting.as(
                () -> scorecards.all(By.DOMAIN, null, null, null),
                Grant.of(Role.STEWARD).at(BRANNOC));

        assertThat(atBrannoc).singleElement().extracting(Scorecard::records).isEqualTo(1L);
        assertThat(Acting.as(
                        () -> scorecards.all(By.SOURCE, null, null, null),
                        Grant.of(Role.STEWARD).in(ITEM)))
                .isEmpty();
    }

    @Test
    void narrowsByDomainFacilityAndSource() {
        counts.count(SUPPLIER, List.of(added(LAWSON, Map.of("legalName", "A"), null)));
        counts.count(ITEM, List.of(added(MEDITECH, Map.of("description", "A"), null)));

        assertThat(Actors.asSystem(() -> scorecards.all(By.SOURCE, ITEM, null, null)))
                .hasSize(1);
        assertThat(Actors.asSystem(() -> scorecards.all(By.SOURCE, null, LAKEMONT, null)))
                .hasSize(1);
        assertThat(Actors.asSystem(() -> scorecards.all(By.SOURCE, null, null, MEDITECH)))
                .hasSize(1);
        assertThat(Actors.asSystem(() -> scorecards.all(By.SOURCE, SUPPLIER, null, MEDITECH)))
                .isEmpty();
    }

    private List<Scorecard> cards(By by) {
        return Actors.asSystem(() -> scorecards.all(by, null, null, null));
    }

    private long all(QualityKind kind) {
        return counts.of(null).stream()
                .filter(count -> count.kind() == kind)
                .mapToLong(QualityCount::count)
                .sum();
    }

    private static Assessment added(SourceCode source, Map<String, Object> content, @Nullable String findings) {
        return new Assessment(source, null, new Side(content, findings));
    }
}
