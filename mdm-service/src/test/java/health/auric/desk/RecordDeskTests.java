package health.auric.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.Acting;
import health.auric.HubTest;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.golden.read.Past;
import health.auric.kernel.DomainName;
import health.auric.ui.GoldenCard;
import health.auric.ui.GoldenPast;
import health.auric.ui.GoldenShelf;
import health.auric.ui.GoldenShelf.Moment;
import health.auric.ui.GoldenShelf.Wish;
import health.auric.ui.Shown;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Golden records as the pages get them. */
@HubTest
class RecordDeskTests {

    private static final Grant STEWARD = Grant.of(Role.STEWARD);
    private static final Moment NOW = new Moment(null, null);
    private static final Wish ALL = new Wish("", "", "", "", false, "", "");

    @Autowired
    ApplicationContext hub;

    @Autowired
    JdbcClient database;

    @Autowired
    RecordDesk desk;

    private Past past;

    @BeforeEach
    void aSmallHub() {
        DeskFixture.of(hub).build();
        past = new Past(database).clear();
    }

    @Test
    void aListShowsTheSourcesBehindEachRecord() {
        past.simple("supplier", 7, "Northmere", "desk-erp", Map.of("legalName", "Northmere"));

        var row = list(ALL, STEWARD).rows().getFirst();

        assertThat(row.number()).isEqualTo("SUP-0000007");
        assertThat(row.sources()).extracting(GoldenShelf.Sender::name).containsExactly("Desk ERP");
        assertThat(row.status().word()).isEqualTo("Active");
        assertThat(row.contested()).isFalse();
    }

    @Test
    void aListGoesOnWhereItsPageEnded() {
        IntStream.rangeClosed(1, 60)
                .forEach(
                        at -> past.simple("supplier", at, "Name " + at, "desk-erp", Map.of("legalName", "Name " + at)));

        var first = list(ALL, STEWARD);
        var second = list(new Wish("", "", "", "", false, "", String.valueOf(first.next())), STEWARD);

        assertThat(first.rows()).hasSize(50);
        assertThat(second.rows())
                .hasSize(10)
                .extracting(GoldenShelf.Row::number)
                .startsWith("SUP-0000051");
        assertThat(second.next()).isNull();
    }

    @Test
    void aListIsNarrowedAndSorted() {
        past.simple("supplier", 1, "Alder", "desk-erp", Map.of());
        past.simple("supplier", 2, "Birch", "desk-mis", Map.of());

        assertThat(numbers(new Wish("", "desk-mis", "", "", false, "", ""))).containsExactly("SUP-0000002");
        assertThat(numbers(new Wish("", "", "LKM", "", false, "", ""))).containsExactly("SUP-0000001");
        assertThat(numbers(new Wish("", "", "", "bir", false, "", ""))).containsExactly("SUP-0000002");
        assertThat(numbers(new Wish("RETIRED", "", "", "", false, "", ""))).isEmpty();
        assertThat(numbers(new Wish("", "", "", "", true, "", ""))).isEmpty();
        assertThat(numbers(new Wish("", "", "", "", false, "-title", "")))
                .containsExactly("SUP-0000002", "SUP-0000001");
        assertThat(numbers(new Wish("NONSENSE", "NO CODE", "?", "", false, "sideways", "")))
                .hasSize(2);
    }

    @Test
    void aDomainOutsideTheGrantHasNoList() {
        assertThat(Acting.as(() -> desk.list("supplier", ALL), STEWARD.in(new DomainName("item"))))
                .isEmpty();
        assertThat(Acting.as(() -> desk.list("spaceship", ALL), STEWARD)).isEmpty();
    }

    @Test
    void aRecordExplainsWhereItsValuesComeFrom() {
        var golden = past.golden("supplier", 1, "Northmere", Map.of("legalName", "Northmere"));
        var record = past.record(
                "supplier", "desk-erp", "V-1", Map.of("legalName", "NORTHMERE"), Map.of("legalName", "Northmere"));
        past.link(record, golden);
        past.link(past.record("supplier", "desk-mis", "9", Map.of("legalName", "North Mere")), golden);
        past.later().version(golden, "ACTIVE", Map.of("legalName", "Northmere"), lineage(record));

        var line = line(card("SUP-1", NOW), "legalName");

        assertThat(line.value()).isEqualTo(Shown.text("Northmere"));
        assertThat(line.origins()).singleElement().satisfies(origin -> {
            assertThat(origin.rule()).isEqualTo("most recent");
            assertThat(origin.why()).isEqualTo("From Desk ERP V-1: the value that changed last counts.");
        });
        assertThat(line.others()).singleElement().satisfies(other -> {
            assertThat(other.key()).isEqualTo("9");
            assertThat(other.value()).isEqualTo(Shown.text("North Mere"));
        });
    }

    private static String lineage(UUID record) {
        return Past.lineage(record, "desk-erp", "V-1", "most-recent", List.of("legalName"));
    }

    @Test
    void aRecordShowsWhatWasSentBesideWhatTheHubMadeOfIt() {
        var golden = past.golden("supplier", 1, "Northmere", Map.of());
        past.link(
                past.record(
                        "supplier",
                        "desk-erp",
                        "V-1",
                        Map.of("legalName", "NORTHMERE", "duns", "004482190"),
                        Map.of("legalName", "Northmere", "duns", "004482190", "terms", "NET30")),
                golden);

        var card = card("SUP-1", NOW);
        var sent = card.records().getFirst();

        assertThat(sent.facility()).isEqualTo("Lakemont Medical Center");
        assertThat(sent.link()).isEqualTo("linked by DUNS");
        assertThat(sent.values())
                .filteredOn(pair -> pair.label().equals("Legal name"))
                .singleElement()
                .matches(GoldenCard.Pair::differs);
        assertThat(sent.values())
                .filteredOn(pair -> pair.label().equals("DUNS"))
                .singleElement()
                .matches(pair -> !pair.differs());
        assertThat(sent.remarks()).extracting(GoldenCard.Remark::sentence).containsExactly("Short.");
        assertThat(card.locals())
                .singleElement()
                .satisfies(local ->
                        assertThat(local.parts()).extracting(Shown.Part::label).containsExactly("Payment terms"));
    }

    @Test
    void restrictedValuesAreMaskedForWhoMayNotSeeThem() {
        var golden = past.golden("supplier", 1, "Northmere", Map.of("tin", "490000001"));
        past.link(past.record("supplier", "desk-erp", "V-1", Map.of("tin", "490000001")), golden);

        assertThat(line(card("SUP-1", NOW), "tin").value()).isEqualTo(Shown.masked());
        assertThat(card("SUP-1", NOW).toString()).doesNotContain("490000001");
    }

    @Test
    void aContestedIdentifierNamesItsHolder() {
        var holder = past.simple("supplier", 1, "Holder", "desk-erp", Map.of());
        var claimant = past.simple("supplier", 2, "Claimant", "desk-erp", Map.of());
        past.hold("supplier", "DUNS", "004482190", holder, "");
        past.hold("supplier", "DUNS", "004482190", claimant, "The legal names differ.");

        assertThat(card("SUP-2", NOW).contests()).singleElement().satisfies(contest -> {
            assertThat(contest.holder()).isEqualTo("SUP-0000001");
            assertThat(contest.value()).isEqualTo(Shown.code("004482190"));
            assertThat(contest.reason()).isEqualTo("The legal names differ.");
        });
    }

    @Test
    void aReferenceLeadsOnOrSaysWhyItWaits() {
        past.simple("supplier", 1, "Parent", "desk-erp", Map.of());
        past.simple("supplier", 2, "Child", "desk-mis", Map.of("parent", Map.of("source", "desk-erp", "key", "K-1")));
        past.simple("supplier", 3, "Orphan", "desk-mis", Map.of("parent", Map.of("source", "desk-erp", "key", "none")));

        assertThat(line(card("SUP-2", NOW), "parent").value()).isEqualTo(Shown.link("Parent", "SUP-0000001"));
        assertThat(line(card("SUP-3", NOW), "parent").value()).satisfies(value -> {
            assertThat(value.kind()).isEqualTo(Shown.Kind.WAITING);
            assertThat(value.detail()).contains("has not sent");
        });
    }

    @Test
    void aRecordIsShownAsItWasThen() {
        var golden = past.simple("supplier", 1, "Now", "desk-erp", Map.of("legalName", "Then"));
        var then = past.now();
        past.later().version(golden, "RETIRED", Map.of("legalName", "Now"));

        assertThat(line(card("SUP-1", new Moment(then, null)), "legalName").value())
                .isEqualTo(Shown.text("Then"));
        assertThat(card("SUP-1", NOW).status().word()).isEqualTo("Retired");
        assertThat(Acting.as(() -> desk.find("SUP-1", new Moment(Instant.EPOCH, null)), STEWARD))
                .isEmpty();
    }

    @Test
    void theHistoryTellsWhatEachVersionChanged() {
        var golden = past.simple("supplier", 1, "Northmere", "desk-erp", Map.of("legalName", "North"));
        past.later().version(golden, "RETIRED", Map.of("legalName", "Northmere"));
        past.later().version(golden, "ACTIVE", Map.of("legalName", "Northmere"));

        var history = Acting.as(() -> desk.history("SUP-1", "", 2), STEWARD).orElseThrow();

        assertThat(history.versions())
                .extracting(version -> version.kind())
                .containsExactly("Reactivated", "Retired", "Created");
        assertThat(history.versions().get(1).changed()).containsExactly("Legal name");
        assertThat(changes(history)).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo(Shown.text("North"));
            assertThat(change.after()).isEqualTo(Shown.text("Northmere"));
        });
    }

    @Test
    void theFirstVersionIsComparedWithNothing() {
        past.simple("supplier", 1, "Northmere", "desk-erp", Map.of("legalName", "North"));

        var history = Acting.as(() -> desk.history("SUP-1", "", 1), STEWARD).orElseThrow();

        assertThat(changes(history))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.before()).isEqualTo(Shown.nothing()));
    }

    private static List<GoldenPast.Change> changes(GoldenPast history) {
        return Objects.requireNonNull(history.comparison()).changes();
    }

    @Test
    void whatIsNoNumberOrOutOfScopeIsNotThere() {
        past.simple("supplier", 1, "Northmere", "desk-erp", Map.of());

        for (var number : List.of("SUP-2", "XYZ-1", "1", "../x")) {
            assertThat(Acting.as(() -> desk.find(number, NOW), STEWARD))
                    .as(number)
                    .isEmpty();
            assertThat(Acting.as(() -> desk.history(number, "", null), STEWARD))
                    .as(number)
                    .isEmpty();
        }
        assertThat(Acting.as(() -> desk.find("SUP-1", NOW), STEWARD.at(DeskFixture.BRANNOC)))
                .isEmpty();
    }

    private GoldenCard card(String number, Moment moment) {
        return Acting.as(() -> desk.find(number, moment), STEWARD).orElseThrow();
    }

    private static GoldenCard.Line line(GoldenCard card, String attribute) {
        return card.sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.name().equals(attribute))
                .findFirst()
                .orElseThrow();
    }

    private List<String> numbers(Wish wish) {
        return list(wish, STEWARD).rows().stream().map(GoldenShelf.Row::number).toList();
    }

    private GoldenShelf.Listing list(Wish wish, Grant... grants) {
        return Acting.as(() -> desk.list("supplier", wish), grants).orElseThrow();
    }
}
