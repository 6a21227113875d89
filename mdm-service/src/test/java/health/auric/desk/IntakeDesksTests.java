package health.auric.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.Acting;
import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.intake.Arrival;
import health.auric.intake.Landing;
import health.auric.intake.LandingMode;
import health.auric.intake.Source;
import health.auric.intake.SourcePosition;
import health.auric.intake.SourceRegister;
import health.auric.intake.Stream;
import health.auric.kernel.DomainName;
import health.auric.kernel.SourceCode;
import health.auric.ui.BatchDesk.Upload;
import health.auric.ui.Outcome;
import health.auric.ui.QualityShelf.By;
import health.auric.ui.QuarantineDesk;
import health.auric.ui.QuarantineDesk.Pick;
import health.auric.ui.QuarantineDesk.Wish;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Quarantine, files and scorecards as the pages get them. */
@HubTest
class IntakeDesksTests {

    private static final Grant STEWARD = Grant.of(Role.STEWARD);
    private static final SourceCode OWN = new SourceCode("desk-own");
    private static final Grant ADMIN = Grant.of(Role.ADMIN);
    private static final Wish MINE = new Wish("desk-own", "", "", "", "");

    @Autowired
    ApplicationContext hub;

    @Autowired
    SourceRegister sources;

    @Autowired
    Landing landing;

    @Autowired
    QuarantineCounter quarantine;

    @Autowired
    BatchCounter batches;

    @Autowired
    QualityDesk quality;

    private String key = "";

    @BeforeEach
    void aChangeThatLacksEverything() {
        DeskFixture.of(hub).build();
        key = UUID.randomUUID().toString();
        Actors.asSystem(() -> {
            sources.register(
                    new Source(OWN, "Desk's own", "erp", DeskFixture.LAKEMONT, 40, "OWN", 3), DeskFixture.LAKEMONT);
            landing.land(
                    new Stream(OWN, new DomainName("supplier")),
                    LandingMode.BULK,
                    List.of(Arrival.of(
                            key, SourcePosition.version(1), Instant.parse("2026-11-16T08:00:00Z"), Map.of())));
        });
    }

    @Test
    void theListSaysWhatIsWrongAndWhatWouldHelp() {
        var row = row();

        assertThat(row.domain()).isEqualTo("Supplier");
        assertThat(row.source().name()).isEqualTo("Desk's own");
        assertThat(row.code()).isEqualTo("required");
        assertThat(row.suggestion()).startsWith("Fill in");
    }

    @Test
    void theListIsNarrowed() {
        assertThat(open(new Wish("desk-mis", "", "", "", ""))).isEmpty();
        assertThat(open(new Wish("desk-own", "item", "", "", ""))).isEmpty();
        assertThat(open(new Wish("desk-own", "", "date", "", ""))).isEmpty();
        assertThat(open(new Wish("desk-own", "", "", "tin", ""))).isEmpty();
        assertThat(open(new Wish("desk-own", "supplier", "required", "legalName", "")))
                .extracting(QuarantineDesk.Row::key)
                .contains(key);
    }

    @Test
    void anotherHospitalsChangesAreNotThere() {
        var id = row().id();

        assertThat(Acting.as(() -> quarantine.open(MINE).rows(), STEWARD.at(DeskFixture.BRANNOC)))
                .isEmpty();
        assertThat(Acting.as(() -> quarantine.find(id), STEWARD.at(DeskFixture.BRANNOC)))
                .isEmpty();
        assertThat(Acting.as(() -> quarantine.find("no id"), STEWARD)).isEmpty();
    }

    @Test
    void theFormHasAFieldWithItsFaultForWhatIsMissing() {
        var id = row().id();
        var card = Acting.as(() -> quarantine.find(id), STEWARD).orElseThrow();

        assertThat(card.mayDecide()).isTrue();
        assertThat(card.parts())
                .flatMap(QuarantineDesk.Part::fields)
                .filteredOn(field -> field.path().equals("legalName"))
                .singleElement()
                .satisfies(field -> assertThat(field.fault()).isNotBlank());
        assertThat(card.parts()).last().matches(QuarantineDesk.Part::folded);
        assertThat(card.parts())
                .flatMap(QuarantineDesk.Part::fields)
                .extracting(QuarantineDesk.Field::path)
                .contains("addresses[0].line1")
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsStillWrongComesBackUnderItsField() {
        var row = row();

        var outcome =
                Acting.as(() -> quarantine.release(row.id(), row.version(), Map.of("legalName", "Northmere")), STEWARD);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.errors().keySet().toString())
                                .contains("roles")
                                .doesNotContain("legalName"));
    }

    @Test
    void aCorrectedChangeIsReleased() {
        var row = row();
        var typed = Map.of(
                "legalName", "Northmere",
                "roles", "DISTRIBUTOR\nMANUFACTURER",
                "addresses[0].use", "ORDER",
                "addresses[0].line1", "1 Mill Street",
                "addresses[0].city", "Dunmere",
                "addresses[0].state", "OH",
                "addresses[0].postal", "44101",
                "addresses[0].country", "US");

        var outcome = Acting.as(() -> quarantine.release(row.id(), row.version(), typed), STEWARD);

        assertThat(outcome).isEqualTo(new Outcome.Done<>(row.id()));
        assertThat(mine()).isEmpty();
        assertThat(Acting.as(() -> quarantine.find(row.id()), STEWARD)
                        .orElseThrow()
                        .closed())
                .contains("released it");
    }

    @Test
    void anOldVersionIsStale() {
        var row = row();

        assertThat(Acting.as(() -> quarantine.discard(row.id(), row.version() + 1, "a test"), STEWARD))
                .isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void aDiscardedOneKeepsItsReason() {
        var row = row();
        assertThat(Acting.as(() -> quarantine.discard(row.id(), row.version(), ""), STEWARD))
                .isInstanceOf(Outcome.Invalid.class);

        Acting.as(() -> quarantine.discard(row.id(), row.version(), "a test record"), STEWARD);

        assertThat(Acting.as(() -> quarantine.find(row.id()), STEWARD)
                        .orElseThrow()
                        .closed())
                .contains("tess discarded it", "a test record");
    }

    @Test
    void manyAreDecidedEachByItself() {
        var row = row();
        var picks = List.of(
                new Pick(row.id(), row.version()), new Pick(UUID.randomUUID().toString(), 1));

        assertThat(Acting.as(() -> quarantine.picked(picks), STEWARD)).hasSize(1);
        assertThat(Acting.as(() -> quarantine.releaseEach(picks), STEWARD))
                .isEqualTo(new Outcome.Done<>(
                        "0 changes are released. 2 still do not conform, or changed meanwhile, and stay here."));
        assertThat(Acting.as(() -> quarantine.discardEach(picks, ""), STEWARD)).isInstanceOf(Outcome.Invalid.class);
        assertThat(Acting.as(() -> quarantine.discardEach(picks, "a test load"), STEWARD))
                .isEqualTo(new Outcome.Done<>("1 change is discarded. 1 changed meanwhile and stays here."));
    }

    @Test
    void aFileNeedsASourceAndADomain() {
        assertThat(Acting.as(() -> batches.take(file("", "supplier")), ADMIN))
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class, no -> assertThat(no.errors()).containsKey("source"));
        assertThat(Acting.as(() -> batches.take(file("desk-erp", "")), ADMIN))
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class, no -> assertThat(no.errors()).containsKey("domain"));
        assertThat(Acting.as(() -> batches.find("no id"), STEWARD)).isEmpty();
        assertThat(Acting.as(() -> batches.find(UUID.randomUUID().toString()), STEWARD))
                .isEmpty();
    }

    @Test
    void theFormForAFileOffersSourcesAndDomainsByName() {
        var offer = Acting.as(batches::offer, STEWARD);

        assertThat(offer.sources()).extracting(choice -> choice.label()).contains("Desk ERP", "Desk MIS");
        assertThat(offer.domains()).extracting(choice -> choice.label()).contains("Suppliers");
    }

    @Test
    void scorecardsAreOnlyOfWhatOneMaySee() {
        for (var by : By.values()) {
            assertThat(Acting.as(() -> quality.scorecards(by), STEWARD.at(DeskFixture.BRANNOC)))
                    .noneMatch(card -> card.name().contains("Desk ERP"));
        }
    }

    private static Upload file(String source, String domain) {
        var content = "key,legalName\n1,Northmere\n".getBytes(StandardCharsets.UTF_8);
        return new Upload(source, domain, "suppliers.csv", content.length, () -> new ByteArrayInputStream(content));
    }

    private QuarantineDesk.Row row() {
        return mine().orElseThrow();
    }

    private Optional<QuarantineDesk.Row> mine() {
        return open(MINE).stream().filter(row -> row.key().equals(key)).findFirst();
    }

    private List<QuarantineDesk.Row> open(Wish wish) {
        return Acting.as(() -> quarantine.open(wish), STEWARD).rows();
    }
}
