package health.auric.golden.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.Acting;
import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.golden.read.LineageView.OriginView;
import health.auric.golden.read.LineageView.OtherView;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import health.auric.model.Mask;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class GoldenTrailTests {

    private static final DomainName SUPPLIER = new DomainName("supplier");
    private static final String AT = "2026-03-01T08:00:00Z";
    private static final Grant AT_LAKEMONT = Grant.of(Role.STEWARD).at(new FacilityCode("LKM"));

    @Autowired
    GoldenTrail trail;

    @Autowired
    GoldenLineage lineage;

    @Autowired
    JdbcClient database;

    private Past past;
    private UUID golden;
    private UUID lakemont;
    private UUID brannoc;

    @BeforeEach
    void oneSupplierOfTwoSources() {
        past = new Past(database).clear().source("lawson-lkm", "LKM").source("sap-stb", "STB");
        golden = past.golden("supplier", 1, "Acme", Map.of("legalName", "Acme", "duns", "150483782"));
        lakemont = past.record(
                "supplier",
                "lawson-lkm",
                "V-1",
                Map.of("legalName", "ACME", "tin", "12-3456789", "fax", "1"),
                Map.of("legalName", "Acme", "tin", "123456789", "terms", "NET30"));
        brannoc = past.record("supplier", "sap-stb", "4711", Map.of("legalName", "Acme Medical", "tin", "123456789"));
        past.link(lakemont, golden);
        past.link(brannoc, golden);
    }

    @Test
    void historyTellsWhatChangedNewestFirst() {
        var first = past.now();
        var second = past.later().now();
        past.version(golden, "ACTIVE", Map.of("legalName", "Acme Medical", "duns", "150483782"));
        past.later();
        past.version(golden, "RETIRED", Map.of("legalName", "Acme Medical"));

        var history = history(null, 10);
        assertThat(history.hasMore()).isFalse();
        assertThat(history.items()).extracting(HistoryView::version).containsExactly(3, 2, 1);
        assertThat(history.items())
                .extracting(HistoryView::changed)
                .containsExactly(List.of("duns"), List.of("legalName"), List.of("duns", "legalName"));
        assertThat(history.items()).extracting(HistoryView::status).containsExactly("RETIRED", "ACTIVE", "ACTIVE");
        assertThat(history.items())
                .extracting(HistoryView::correlationId)
                .containsExactly("past-retired", "past-updated", "past-created");
        assertThat(history.items().get(1).recordedAt()).isEqualTo(second);
        assertThat(history.items().get(2).recordedAt()).isEqualTo(first);
    }

    @Test
    void historyComesPageByPageAlsoWhenItGrows() {
        for (int i = 2; i <= 5; i++) {
            past.later();
            past.version(golden, "ACTIVE", Map.of("legalName", "Acme " + i));
        }
        var first = history(null, 2);
        past.version(golden, "ACTIVE", Map.of("legalName", "Newest"));
        var second = history(first.next(), 2);
        var third = history(second.next(), 2);

        assertThat(first.items()).extracting(HistoryView::version).containsExactly(5, 4);
        assertThat(second.items()).extracting(HistoryView::version).containsExactly(3, 2);
        assertThat(second.items().getLast().changed()).containsExactly("duns", "legalName");
        assertThat(third.items()).extracting(HistoryView::version).containsExactly(1);
        assertThat(third.next()).isNull();
    }

    @Test
    void historyRefusesTheCursorOfAnotherRecord() {
        past.version(golden, "ACTIVE", Map.of());
        past.golden("supplier", 2, "Other", Map.of());
        var cursor = history(null, 1).next();

        assertThatThrownBy(() -> Actors.asSystem(() -> trail.history(SUPPLIER, "SUP-2", cursor, 1)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.errors().getFirst().field()).isEqualTo("cursor"));
    }

    @Test
    void historyOutlivesTheFeed() {
        database.sql("delete from publish.feed").update();

        assertThat(history(null, 10).items())
                .extracting(HistoryView::correlationId)
                .containsOnlyNulls();
    }

    @Test
    void sourcesAreShownAsSentBesideTheirStandardForm() {
        var sources = sources(When.NOW, false);

        assertThat(sources).extracting(SourceRecordView::key).containsExactly("V-1", "4711");
        var first = sources.getFirst();
        assertThat(first.sent()).containsEntry("legalName", "ACME").containsEntry("fax", "1");
        assertThat(first.standard()).containsEntry("legalName", "Acme").containsEntry("terms", "NET30");
        assertThat(first.findings()).first().extracting("code").isEqualTo("short");
        assertThat(first.link()).isEqualTo(new SourceRecordView.LinkView("AUTO", "DUNS", past.now(), null));
    }

    @Test
    void sourcesHideWhatIsRestrictedAndWhatNobodyDeclared() {
        var first = Acting.as(() -> trail.sources(SUPPLIER, "SUP-1", When.NOW, false), Grant.of(Role.STEWARD))
                .getFirst();

        assertThat(first.sent()).containsEntry("tin", Mask.MASKED).containsEntry("fax", Mask.MASKED);
        assertThat(first.standard()).containsEntry("tin", Mask.MASKED).containsEntry("legalName", "Acme");
    }

    @Test
    void sourcesOfOtherFacilitiesAreNotShown() {
        assertThat(Acting.as(() -> trail.sources(SUPPLIER, "SUP-1", When.NOW, false), AT_LAKEMONT))
                .extracting(SourceRecordView::facility)
                .containsExactly("LKM");
    }

    @Test
    void endedLinksAreThereWhenAskedForOrWhenTheyStillLasted() {
        var before = past.now();
        past.later();
        past.unlink(lakemont);
        var ended = past.now();
        past.later();
        past.resend(lakemont, Map.of("legalName", "SOMETHING ELSE"), Map.of("legalName", "Something Else"));

        assertThat(sources(When.NOW, false)).extracting(SourceRecordView::key).containsExactly("4711");
        assertThat(sources(When.NOW, true)).extracting(SourceRecordView::key).containsExactly("4711", "V-1");
        assertThat(sources(When.NOW, true).getLast().link().until()).isEqualTo(ended);
        assertThat(sources(When.NOW, true).getLast().standard()).containsEntry("legalName", "Acme");
        assertThat(sources(new When(before, null), false))
                .extracting(SourceRecordView::key)
                .containsExactly("V-1", "4711");
        assertThat(sources(new When(before, null), false).getFirst().link().until())
                .isNull();
    }

    @Test
    void lineageNamesTheSourceAndWhatTheOthersSay() {
        past.later();
        past.version(
                golden,
                "ACTIVE",
                Map.of("legalName", "Acme", "tin", "123456789"),
                Past.lineage(lakemont, "lawson-lkm", "V-1", "most-recent", List.of("legalName", "tin")));

        var views = Actors.asSystem(() -> lineage.of(SUPPLIER, "SUP-1", When.NOW));
        assertThat(views).extracting(LineageView::attribute).containsExactly("tin", "legalName");
        var name = views.getLast();
        assertThat(name.label()).isEqualTo("Legal name");
        assertThat(name.value()).isEqualTo("Acme");
        assertThat(name.origins())
                .containsExactly(new OriginView("most-recent", "lawson-lkm", "LKM", "V-1", AT, null, null));
        assertThat(name.others()).containsExactly(new OtherView("sap-stb", "STB", "4711", AT, "Acme Medical"));
    }

    @Test
    void lineageHidesWhatIsRestrictedAndKeysOfOtherFacilities() {
        past.version(
                golden,
                "ACTIVE",
                Map.of("legalName", "Acme Medical", "tin", "123456789"),
                Past.lineage(brannoc, "sap-stb", "4711", "most-recent", List.of("legalName", "tin")));

        var views = Acting.as(() -> lineage.of(SUPPLIER, "SUP-1", When.NOW), AT_LAKEMONT);
        assertThat(views.getFirst().value()).isEqualTo(Mask.MASKED);
        assertThat(views.getFirst().others()).extracting(OtherView::value).containsExactly(Mask.MASKED);
        assertThat(views.getLast().origins())
                .containsExactly(new OriginView("most-recent", "sap-stb", null, null, AT, null, null));
        assertThat(views.getLast().others()).extracting(OtherView::key).containsExactly("V-1");
    }

    @Test
    void lineageOfAUnionHasSeveralSourcesAndAnOverrideItsAuthor() {
        past.version(
                golden, "ACTIVE", Map.of("legalName", "Acme Inc.", "roles", List.of("vendor", "payee")), """
                [{"record":"%s","source":"lawson-lkm","key":"V-1","at":"%s","rules":{"union":["roles"]}},
                 {"record":"%s","source":"sap-stb","key":"4711","at":"%s","rules":{"union":["roles"]}},
                 {"override":true,"by":"Tess","at":"%s","reason":"The W-9 says so.","rules":{"override":["legalName"]}}]""".formatted(
                                lakemont, AT, brannoc, AT, AT));

        var views = Actors.asSystem(() -> lineage.of(SUPPLIER, "SUP-1", When.NOW));
        assertThat(views.getFirst().origins())
                .containsExactly(new OriginView("override", null, null, null, AT, "Tess", "The W-9 says so."));
        assertThat(views.getFirst().others()).hasSize(2);
        assertThat(views.getLast().origins()).extracting(OriginView::source).containsExactly("lawson-lkm", "sap-stb");
        assertThat(views.getLast().others()).isEmpty();
    }

    @Test
    void lineageCanBeReadAsItWas() {
        var before = past.now();
        past.later();
        past.version(golden, "ACTIVE", Map.of("legalName", "New"));

        assertThat(Actors.asSystem(() -> lineage.of(SUPPLIER, "SUP-1", new When(before, null))))
                .extracting(LineageView::value)
                .contains("Acme");
        assertThatThrownBy(() ->
                        Actors.asSystem(() -> lineage.of(SUPPLIER, "SUP-1", new When(before.minusSeconds(1), null))))
                .isInstanceOf(Refusal.class);
    }

    private Page<HistoryView> history(@Nullable String cursor, int limit) {
        return Actors.asSystem(() -> trail.history(SUPPLIER, golden.toString(), cursor, limit));
    }

    private List<SourceRecordView> sources(When when, boolean ended) {
        return Actors.asSystem(() -> trail.sources(SUPPLIER, "SUP-1", when, ended));
    }
}
