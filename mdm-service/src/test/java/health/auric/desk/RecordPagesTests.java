package health.auric.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.golden.read.GoldenName;
import health.auric.golden.read.GoldenView;
import health.auric.golden.read.GoldenView.ContestedView;
import health.auric.golden.read.GoldenView.LocalView;
import health.auric.golden.read.HistoryView;
import health.auric.golden.read.LineageView;
import health.auric.golden.read.LineageView.OriginView;
import health.auric.golden.read.LineageView.OtherView;
import health.auric.golden.read.Page;
import health.auric.golden.read.SourceRecordView;
import health.auric.intake.Source;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import health.auric.model.DomainDefinition;
import health.auric.model.ShippedDomains;
import health.auric.ui.GoldenCard;
import health.auric.ui.GoldenCard.Contest;
import health.auric.ui.GoldenCard.Line;
import health.auric.ui.GoldenCard.Pair;
import health.auric.ui.GoldenCard.Remark;
import health.auric.ui.GoldenCard.Section;
import health.auric.ui.GoldenPast;
import health.auric.ui.GoldenPast.Change;
import health.auric.ui.Shown;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A golden record, its past and its source records, told to people. */
class RecordPagesTests {

    private static final DomainDefinition SUPPLIER = ShippedDomains.named("supplier");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Senders SENDERS = Senders.of(
            List.of(new Source(new SourceCode("lawson"), "Lawson", "erp", new FacilityCode("LKM"), 1, "LAW", 1)));
    private static final Map<String, String> FACILITIES = Map.of("LKM", "Lake Memorial");
    private static final GoldenName ACME = new GoldenName(new UUID(0, 9), "SUP-0000009", "Acme", "ACTIVE");

    @ParameterizedTest
    @CsvSource({
        "1, ACTIVE, , , Created",
        "2, ACTIVE, 1, ACTIVE, Updated",
        "2, RETIRED, 1, ACTIVE, Retired",
        "3, ACTIVE, 2, RETIRED, Reactivated",
        "3, ON_HOLD, 2, RETIRED, On hold",
        "3, ACTIVE, 2, ON_HOLD, Active",
        "7, RETIRED, , , Updated",
    })
    void aVersionSaysWhatHappened(
            int version, String status, @Nullable Integer before, @Nullable String was, String kind) {
        var page = before == null || was == null
                ? List.of(history(version, status, null))
                : List.of(history(version, status, null), history(before, was, null));

        assertThat(past(page).versions().getFirst().kind()).isEqualTo(kind);
    }

    @Test
    void aVersionNamesWhoseChangeMadeIt() {
        var sender = SENDERS.of("lawson");
        var page = new PastPage(SUPPLIER, Map.of("corr-1", List.of(sender)));
        var decided = new HistoryView(3, NOON, "ACTIVE", new UUID(0, 1), "corr-9", List.of("tin"));
        var sent = new HistoryView(2, NOON, "ACTIVE", null, "corr-1", List.of("addresses", "gone"));
        var alone = new HistoryView(1, NOON, "ACTIVE", null, null, List.of());

        var versions = page.past(golden(Map.of()), new Page<>(List.of(decided, sent, alone), false, null), null)
                .versions();

        assertThat(versions).extracting(GoldenPast.Version::by).containsExactly("a decision", "", "the hub");
        assertThat(versions.get(1).sources()).containsExactly(sender);
        assertThat(versions.get(2).sources()).isEmpty();
        assertThat(versions.get(0).changed()).containsExactly("Tax number");
        assertThat(versions.get(1).changed()).containsExactly("Addresses", "gone");
    }

    @Test
    void thePastKeepsThePlaceOfItsNextPage() {
        var page = new PastPage(SUPPLIER, Map.of());
        var items = List.of(history(2, "ACTIVE", null));

        assertThat(page.past(golden(Map.of()), new Page<>(items, true, "q3Jm"), null)
                        .next())
                .isEqualTo("q3Jm");
    }

    @Test
    void twoVersionsAreComparedInDeclaredOrderWhereTheyDiffer() {
        var page = new PastPage(SUPPLIER, Map.of());
        var before = golden(Map.of("legalName", "TERN", "level", "SITE", "duns", "150483782", "phone", "1"));
        var after = golden(Map.of("phone", "2", "legalName", "TERN", "level", "LEGAL", "web", "tern.example.org"));

        assertThat(page.comparison(after, Optional.of(before)).changes())
                .containsExactly(
                        new Change("DUNS", Shown.code("150483782"), Shown.nothing()),
                        new Change("Level", Shown.text("Site"), Shown.text("Legal party")),
                        new Change("Main phone", Shown.text("1"), Shown.text("2")),
                        new Change("Web site", Shown.nothing(), Shown.text("tern.example.org")));
    }

    @Test
    void theFirstVersionIsComparedWithNothing() {
        var comparison =
                new PastPage(SUPPLIER, Map.of()).comparison(golden(Map.of("legalName", "TERN")), Optional.empty());

        assertThat(comparison.version()).isEqualTo(4);
        assertThat(comparison.changes()).containsExactly(new Change("Legal name", Shown.nothing(), Shown.text("TERN")));
    }

    @Test
    void versionsThatSayTheSameDoNotDiffer() {
        var page = new PastPage(SUPPLIER, Map.of());
        var content = Map.<String, Object>of("roles", List.of("GPO"));

        assertThat(page.comparison(golden(content), Optional.of(golden(Map.of("roles", List.of("GPO")))))
                        .changes())
                .isEmpty();
    }

    private static GoldenPast past(List<HistoryView> items) {
        return new PastPage(SUPPLIER, Map.of()).past(golden(Map.of()), new Page<>(items, false, null), null);
    }

    private static HistoryView history(int version, String status, @Nullable UUID decision) {
        return new HistoryView(version, NOON, status, decision, null, List.of());
    }

    @Test
    void whatWasSentStandsBesideWhatTheHubMadeOfIt() {
        var sent = new LinkedHashMap<String, Object>();
        sent.put("vendorRating", "A");
        sent.put("phone", "(212) 555-0123");
        sent.put("level", "LEGAL");
        sent.put("legalName", "TERN");
        var standard = Map.<String, Object>of(
                "legalName", "TERN", "level", "LEGAL", "phone", "+12125550123", "web", "tern.example.org");

        var record = sent(sent, standard, List.of());

        assertThat(record.values())
                .containsExactly(
                        new Pair("Legal name", Shown.text("TERN"), Shown.text("TERN"), false),
                        new Pair("Level", Shown.text("LEGAL"), Shown.text("Legal party"), false),
                        new Pair("Main phone", Shown.text("(212) 555-0123"), Shown.text("+12125550123"), true),
                        new Pair("Web site", Shown.nothing(), Shown.text("tern.example.org"), true),
                        new Pair("vendorRating", Shown.text("A"), Shown.nothing(), true));
    }

    @Test
    void whatWasNoticedOnTheWayInIsARemark() {
        var record = sent(
                Map.of(),
                Map.of(),
                List.of(
                        Map.of("path", "tin", "message", "Its form is wrong.", "severity", "ERROR"),
                        Map.of("path", "web", "message", "It was cut.", "severity", "INFO")));

        assertThat(record.remarks())
                .containsExactly(
                        new Remark("tin", "Its form is wrong.", true), new Remark("web", "It was cut.", false));
    }

    @Test
    void aSourceRecordNamesItsFacilityAndWhatLinkedIt() {
        assertThat(sent(Map.of(), Map.of(), List.of()))
                .satisfies(record -> assertThat(record.facility()).isEqualTo("Lake Memorial"))
                .satisfies(record -> assertThat(record.link()).isEqualTo("linked by DUNS"));
        assertThat(new SentPage(SUPPLIER, SENDERS, Map.of())
                        .record(view(Map.of(), Map.of(), List.of()))
                        .facility())
                .isEqualTo("LKM");
    }

    private static GoldenCard.Record sent(
            Map<String, Object> sent, Map<String, Object> standard, List<Map<String, Object>> findings) {
        return new SentPage(SUPPLIER, SENDERS, FACILITIES).record(view(sent, standard, findings));
    }

    private static SourceRecordView view(
            Map<String, Object> sent, Map<String, Object> standard, List<Map<String, Object>> findings) {
        return new SourceRecordView(
                new UUID(0, 1),
                "lawson",
                "LKM",
                "V-1",
                2,
                NOON,
                false,
                sent,
                standard,
                findings,
                new SourceRecordView.LinkView("AUTO", "DUNS", NOON, null));
    }

    @Test
    void aCardSetsIdentifiersAndReferencesApart() {
        var card = card(Map.of(
                "duns", "150483782", "legalName", "TERN", "roles", List.of("GPO"), "parent", Map.of("golden", ACME)));

        assertThat(card.sections())
                .extracting(Section::title)
                .containsExactly("Identifiers", "Attributes", "References");
        assertThat(names(card, 0)).containsExactly("duns");
        assertThat(names(card, 1)).containsExactly("legalName", "roles");
        assertThat(card.sections().get(2).lines().getFirst().value()).isEqualTo(Shown.link("Acme", "SUP-0000009"));
    }

    @Test
    void aSectionWithoutALineIsLeftOut() {
        assertThat(card(Map.of("legalName", "TERN")).sections())
                .extracting(Section::title)
                .containsExactly("Attributes");
        assertThat(card(Map.of()).sections()).isEmpty();
    }

    @Test
    void everyValueSaysWhereItComesFromAndWhatOthersSay() {
        var origin = new OriginView("prefer", "lawson", "LKM", "V-1", NOON.toString(), null, null);
        var hidden = new OriginView("union", "sap-stb", null, null, NOON.toString(), null, null);
        var other = new OtherView("sap-stb", "STB", "451", NOON.toString(), "Tern Incorporated");
        var lineage = new LineageView("legalName", "Legal name", "TERN", List.of(origin, hidden), List.of(other));

        var line = line(Map.of("legalName", "TERN"), lineage);

        assertThat(line.origins()).extracting(GoldenCard.Origin::who).containsExactly("Lawson", "sap-stb");
        assertThat(line.origins())
                .extracting(GoldenCard.Origin::rule)
                .containsExactly("preferred source", "all together");
        assertThat(line.origins().getFirst().why())
                .isEqualTo("From Lawson V-1: for this attribute its kind of source comes first.");
        assertThat(line.origins().getFirst().at()).isEqualTo(NOON);
        assertThat(line.others()).singleElement().satisfies(said -> {
            assertThat(said.key()).isEqualTo("451");
            assertThat(said.value()).isEqualTo(Shown.text("Tern Incorporated"));
        });
    }

    @Test
    void aValueAPersonSetHasNoSource() {
        var set = new OriginView("override", null, null, null, null, "Tess Moran", "The W-9 says so.");
        var line = line(Map.of("phone", "1"), new LineageView("phone", "Main phone", "1", List.of(set), List.of()));

        assertThat(line.origins()).singleElement().satisfies(origin -> {
            assertThat(origin.source()).isNull();
            assertThat(origin.who()).isEqualTo("Tess Moran");
            assertThat(origin.rule()).isEqualTo("set by a person");
            assertThat(origin.at()).isNull();
        });
    }

    @Test
    void aContestNamesItsHolderAsFarAsTheReaderMayKnow() {
        var known = new ContestedView("DUNS", "150483782", "Somebody else has it.", ACME);
        var hidden = new ContestedView("US-TIN", null, "Two tax numbers.", null);
        var golden = golden(Map.of(), List.of(known, hidden), List.of());

        assertThat(page().card(golden, List.of()).contests())
                .containsExactly(
                        new Contest("DUNS", Shown.code("150483782"), "Somebody else has it.", "SUP-0000009", "Acme"),
                        new Contest("US-TIN", Shown.masked(), "Two tax numbers.", null, null));
    }

    @Test
    void whatAFacilityKeepsForItselfStandsUnderItsName() {
        var local = new LocalView("lawson", "LKM", "V-1", Map.of("terms", "NET_30", "vendorNumber", "0042"));
        var shown = page().card(golden(Map.of(), List.of(), List.of(local)), List.of())
                .locals();

        assertThat(shown).singleElement().satisfies(kept -> {
            assertThat(kept.facility()).isEqualTo("Lake Memorial");
            assertThat(kept.parts())
                    .containsExactly(
                            new Shown.Part("Vendor number", Shown.code("0042")),
                            new Shown.Part("Payment terms", Shown.text("Net 30")));
        });
    }

    private static List<String> names(GoldenCard card, int section) {
        return card.sections().get(section).lines().stream().map(Line::name).toList();
    }

    private static Line line(Map<String, Object> content, LineageView lineage) {
        return new RecordPage(SUPPLIER, SENDERS, FACILITIES, List.of(lineage))
                .card(golden(content), List.of())
                .sections()
                .getFirst()
                .lines()
                .getFirst();
    }

    private static GoldenCard card(Map<String, Object> content) {
        return page().card(golden(content), List.of());
    }

    private static RecordPage page() {
        return new RecordPage(SUPPLIER, SENDERS, FACILITIES, List.of());
    }

    private static GoldenView golden(Map<String, Object> content) {
        return golden(content, List.of(), List.of());
    }

    private static GoldenView golden(
            Map<String, Object> content, List<ContestedView> contested, List<LocalView> local) {
        return new GoldenView(
                new UUID(0, 1),
                "SUP-0000001",
                "supplier",
                4,
                1,
                "ACTIVE",
                "TERN",
                NOON,
                content,
                null,
                contested,
                local,
                null);
    }
}
