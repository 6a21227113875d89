package health.auric.golden.read;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.Acting;
import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import health.auric.model.Mask;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@HubTest
class GoldenRecordsTests {

    private static final DomainName SUPPLIER = new DomainName("supplier");
    private static final DomainName ITEM = new DomainName("item");
    private static final FacilityCode LKM = new FacilityCode("LKM");
    private static final FacilityCode STB = new FacilityCode("STB");

    @Autowired
    GoldenRecords records;

    @Autowired
    JdbcClient database;

    private Past past;

    @BeforeEach
    void twoSources() {
        past = new Past(database).clear().source("lawson-lkm", "LKM").source("sap-stb", "STB");
    }

    @Test
    void isFoundByIdAndByNumber() {
        var id = past.simple("supplier", 123, "Acme", "lawson-lkm", Map.of("legalName", "Acme"));

        var byId = system(id.toString(), When.NOW);
        assertThat(byId.number()).isEqualTo("SUP-0000123");
        assertThat(byId.title()).isEqualTo("Acme");
        assertThat(byId.version()).isEqualTo(1);
        assertThat(byId.content()).containsEntry("legalName", "Acme");
        assertThat(system("SUP-0000123", When.NOW)).isEqualTo(byId);
        assertThat(system("SUP-123", When.NOW)).isEqualTo(byId);
    }

    @Test
    void isNotThereUnderOtherNames() {
        past.simple("supplier", 1, "Acme", "lawson-lkm", Map.of());

        for (var name : List.of(
                "SUP-0000002", "ITM-0000001", "1", "' or 1=1", UUID.randomUUID().toString())) {
            assertThatThrownBy(() -> system(name, When.NOW))
                    .as(name)
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        }
    }

    @Test
    void isWhatItWasAtEveryPastMoment() {
        var first = past.now();
        var record = past.record("supplier", "lawson-lkm", "V-1", Map.of("legalName", "Acme", "terms", "NET30"));
        var id = past.golden("supplier", 1, "Acme", Map.of("legalName", "Acme"));
        past.link(record, id);
        var second = past.later().now();
        past.resend(
                record, Map.of("legalName", "Acme", "terms", "NET45"), Map.of("legalName", "Acme", "terms", "NET45"));
        var third = past.later().now();
        past.version(id, "ACTIVE", Map.of("legalName", "Acme Medical"));
        var fourth = past.later().now();
        past.unlink(record);
        past.version(id, "RETIRED", Map.of("legalName", "Acme Medical"));
        past.later();

        record Moment(Instant at, int version, String status, String title, List<String> terms) {}
        for (var moment : List.of(
                new Moment(first, 1, "ACTIVE", "Acme", List.of("NET30")),
                new Moment(second.minusMillis(1), 1, "ACTIVE", "Acme", List.of("NET30")),
                new Moment(second, 1, "ACTIVE", "Acme", List.of("NET45")),
                new Moment(third, 2, "ACTIVE", "Acme Medical", List.of("NET45")),
                new Moment(fourth.minusNanos(1000), 2, "ACTIVE", "Acme Medical", List.of("NET45")),
                new Moment(fourth, 3, "RETIRED", "Acme", List.of()))) {
            var then = system(id.toString(), new When(moment.at(), null));
            assertThat(new Moment(
                            moment.at(),
                            then.version(),
                            then.status(),
                            then.title(),
                            then.local().stream()
                                    .map(local ->
                                            String.valueOf(local.attributes().get("terms")))
                                    .toList()))
                    .isEqualTo(moment);
        }
        assertThatThrownBy(() -> system(id.toString(), new When(first.minusMillis(1), null)))
                .hasMessage("The hub did not hold this golden record yet at that time.");
    }

    @Test
    void aReferenceWaitsUntilItsTargetIsThereAndThenLeadsToIt() {
        var item = past.simple(
                "item",
                7,
                "Gauze",
                "lawson-lkm",
                Map.of("description", "Gauze", "manufacturer", Map.of("source", "lawson-lkm", "key", "V-9")));
        var before = past.now();

        assertThat(reference(item, When.NOW))
                .containsEntry("waiting", true)
                .containsEntry("key", "V-9")
                .containsEntry("reason", "The source has not sent a record with this key.");

        past.later();
        var record = past.record("supplier", "lawson-lkm", "V-9", Map.of("legalName", "Acme"));
        assertThat(reference(item, When.NOW))
                .containsEntry("reason", "The source withdrew the record with this key, or it is not linked yet.");

        past.later();
        var supplier = past.golden("supplier", 9, "Acme", Map.of("legalName", "Acme"));
        past.link(record, supplier);
        assertThat(reference(item, When.NOW))
                .containsEntry("golden", new GoldenName(supplier, "SUP-0000009", "Acme", "ACTIVE"))
                .doesNotContainKey("waiting");
        assertThat(reference(item, new When(before, null))).containsEntry("waiting", true);
    }

    @Test
    void aReferenceFollowsTombstones() {
        var loser = past.simple("supplier", 1, "Acme", "lawson-lkm", Map.of());
        var middle = past.simple("supplier", 2, "Acme Two", "lawson-lkm", Map.of());
        var survivor = past.simple("supplier", 3, "Acme Three", "lawson-lkm", Map.of());
        var byKey = past.simple(
                "item", 1, "A", "lawson-lkm", Map.of("manufacturer", Map.of("source", "lawson-lkm", "key", "K-1")));
        var byId =
                past.simple("item", 2, "B", "lawson-lkm", Map.of("manufacturer", Map.of("golden", loser.toString())));
        var byNumber =
                past.simple("item", 3, "C", "lawson-lkm", Map.of("manufacturer", Map.of("golden", "SUP-0000001")));
        var before = past.now();
        past.later();
        past.merge(loser, middle);
        past.merge(middle, survivor);

        var expected = new GoldenName(survivor, "SUP-0000003", "Acme Three", "ACTIVE");
        for (var item : List.of(byKey, byId, byNumber)) {
            assertThat(reference(item, When.NOW)).containsEntry("golden", expected);
            assertThat(reference(item, new When(before, null)))
                    .extractingByKey("golden")
                    .extracting("id")
                    .isEqualTo(loser);
        }
    }

    @Test
    void aGoldenIdThatNobodyHasWaits() {
        var item = past.simple("item", 1, "A", "lawson-lkm", Map.of("manufacturer", Map.of("golden", "SUP-0000404")));

        assertThat(reference(item, When.NOW))
                .containsEntry("golden", "SUP-0000404")
                .containsEntry("waiting", true)
                .containsEntry("reason", "There is no golden record with this id.");
    }

    @Test
    void theTitleOfAReferenceIsOnlyForWhoMayReadItsDomain() {
        past.simple("supplier", 9, "Acme", "lawson-lkm", Map.of());
        var item = past.simple(
                "item", 1, "A", "lawson-lkm", Map.of("manufacturer", Map.of("source", "lawson-lkm", "key", "K-9")));

        var seen = Acting.as(
                () -> records.find(ITEM, item.toString(), When.NOW),
                Grant.of(Role.STEWARD).in(ITEM));

        assertThat(seen.content().get("manufacturer"))
                .extracting("golden")
                .extracting("number", "title")
                .containsExactly("SUP-0000009", null);
    }

    @Test
    void onlyMembersInEffectOnTheDayAreShown() {
        var id = past.simple(
                "supplier",
                1,
                "Acme",
                "lawson-lkm",
                Map.of(
                        "legalName", "Acme",
                        "effective", Map.of("from", "2020-01-01", "to", "2026-06-30"),
                        "addresses",
                                List.of(
                                        Map.of("city", "Old", "valid", Map.of("to", "2025-12-31")),
                                        Map.of("city", "New", "valid", Map.of("from", "2026-01-01")),
                                        Map.of("city", "Always"))));

        assertThat(cities(id, "2025-12-31")).containsExactly("Old", "Always");
        assertThat(cities(id, "2026-01-01")).containsExactly("New", "Always");
        assertThat(on(id, "2026-06-30").inEffect()).isTrue();
        assertThat(on(id, "2026-07-01").inEffect()).isFalse();
        assertThat(on(id, "2019-12-31").inEffect()).isFalse();
        assertThat(system(id.toString(), When.NOW).inEffect()).isNull();
        assertThat(system(id.toString(), When.NOW).content().get("addresses"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(3);
    }

    @Test
    void bothTimesCanBeCombined() {
        var id = past.simple(
                "supplier",
                1,
                "Acme",
                "lawson-lkm",
                Map.of("addresses", List.of(Map.of("city", "Old", "valid", Map.of("to", "2026-12-31")))));
        var then = past.now();
        past.later();
        past.version(
                id,
                "ACTIVE",
                Map.of(
                        "addresses",
                        List.of(
                                Map.of("city", "Old", "valid", Map.of("to", "2026-05-31")),
                                Map.of("city", "New", "valid", Map.of("from", "2026-06-01")))));

        var day = LocalDate.parse("2026-07-01");
        assertThat(cities(system(id.toString(), new When(then, day)))).containsExactly("Old");
        assertThat(cities(system(id.toString(), new When(null, day)))).containsExactly("New");
    }

    @Test
    void aMergedRecordAnswersWithTheOneThatSurvived() {
        var loser = past.simple("supplier", 1, "Acme", "lawson-lkm", Map.of("legalName", "Acme"));
        var survivor = past.simple("supplier", 2, "Acme Two", "lawson-lkm", Map.of("legalName", "Acme Two"));
        var before = past.now();
        past.later();
        past.merge(loser, survivor);

        var now = system("SUP-0000001", When.NOW);
        assertThat(now.id()).isEqualTo(survivor);
        assertThat(now.mergedFrom()).isEqualTo(new GoldenName(loser, "SUP-0000001", "Acme", "MERGED"));
        var then = system("SUP-0000001", new When(before, null));
        assertThat(then.id()).isEqualTo(loser);
        assertThat(then.mergedFrom()).isNull();
    }

    @Test
    void restrictedValuesAreForThoseWhoHoldThem() {
        var content = Map.of(
                "legalName", "Acme", "tin", "12-3456789", "ssn", Map.of("hash", "ab", "lastFour", "6789"), "odd", "x");
        var id = past.simple("supplier", 1, "Acme", "lawson-lkm", content);

        assertThat(steward(id, Grant.of(Role.STEWARD)).content())
                .containsEntry("legalName", "Acme")
                .containsEntry("tin", Mask.MASKED)
                .containsEntry("ssn", Mask.MASKED)
                .containsEntry("odd", Mask.MASKED);
        assertThat(steward(id, Grant.of(Role.STEWARD).opening("tin")).content())
                .containsEntry("tin", "12-3456789")
                .containsEntry("ssn", Mask.MASKED);
        assertThat(steward(id, Grant.of(Role.STEWARD).opening("*")).content())
                .containsEntry("tin", "12-3456789")
                .containsEntry("odd", "x");
        assertThat(steward(
                                id,
                                Grant.of(Role.STEWARD),
                                Grant.of(Role.STEWARD).at(STB).opening("tin"))
                        .content())
                .as("opened at a hospital that has nothing to do with it")
                .containsEntry("tin", Mask.MASKED);
    }

    @Test
    void isThereForTheFacilitiesWhoseSourcesItHas() {
        var id = past.golden("supplier", 1, "Acme", Map.of("legalName", "Acme"));
        var lakemont = past.record("supplier", "lawson-lkm", "V-1", Map.of("terms", "NET30"));
        past.link(lakemont, id);

        assertThat(steward(id, Grant.of(Role.STEWARD).at(LKM)).number()).isEqualTo("SUP-0000001");
        hidden(id, Grant.of(Role.STEWARD).at(STB));
        hidden(id, Grant.of(Role.STEWARD).in(ITEM));
        hidden(
                id,
                Grant.of(Role.STEWARD).in(ITEM).at(LKM),
                Grant.of(Role.STEWARD).in(SUPPLIER).at(STB));

        past.later();
        var brannoc = past.record("supplier", "sap-stb", "4711", Map.of("terms", "NET60"));
        past.link(brannoc, id);
        assertThat(steward(id, Grant.of(Role.STEWARD).at(STB)).local())
                .extracting(GoldenView.LocalView::key)
                .containsExactly("4711");
        assertThat(steward(id, Grant.of(Role.STEWARD)).local())
                .extracting(GoldenView.LocalView::facility)
                .containsExactly("LKM", "STB");

        past.later();
        past.unlink(lakemont);
        hidden(id, Grant.of(Role.STEWARD).at(LKM));
        past.unlink(brannoc);
        past.version(id, "RETIRED", Map.of());
        assertThat(steward(id, Grant.of(Role.STEWARD).at(LKM)).status())
                .as("who saw it also sees that it retired")
                .isEqualTo("RETIRED");
    }

    @Test
    void needsTheRightToReadRecords() {
        var id = past.simple("supplier", 1, "Acme", "lawson-lkm", Map.of());

        assertThatThrownBy(() -> steward(id, Grant.of(Role.OPERATOR))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void tellsWhichIdentifierAnotherRecordHolds() {
        var holder = past.simple("supplier", 1, "Acme", "lawson-lkm", Map.of());
        var claimer = past.simple("supplier", 2, "Zenith", "lawson-lkm", Map.of());
        past.hold("supplier", "DUNS", "150483782", holder, "");
        past.hold("supplier", "DUNS", "150483782", claimer, "The names differ.");
        past.hold("supplier", "US-TIN", "12-3456789", holder, "");
        past.hold("supplier", "US-TIN", "12-3456789", claimer, "The names differ.");

        var name = new GoldenName(holder, "SUP-0000001", "Acme", "ACTIVE");
        assertThat(steward(claimer, Grant.of(Role.STEWARD)).contested())
                .containsExactly(
                        new GoldenView.ContestedView("DUNS", "150483782", "The names differ.", name),
                        new GoldenView.ContestedView("US-TIN", null, "The names differ.", name));
        assertThat(steward(holder, Grant.of(Role.STEWARD)).contested()).isEmpty();
        assertThat(steward(claimer, Grant.of(Role.STEWARD).opening("tin")).contested())
                .extracting(GoldenView.ContestedView::value)
                .containsExactly("150483782", "12-3456789");
    }

    @Test
    void aVersionIsAsItWasRecorded() {
        var id = past.simple("supplier", 1, "Acme", "lawson-lkm", Map.of("legalName", "Acme"));
        past.later();
        past.version(id, "ACTIVE", Map.of("legalName", "Acme Medical"));

        assertThat(Actors.asSystem(() -> records.version(SUPPLIER, "SUP-0000001", 1))
                        .content())
                .containsEntry("legalName", "Acme");
        assertThatThrownBy(() -> Actors.asSystem(() -> records.version(SUPPLIER, "SUP-0000001", 3)))
                .hasMessage("This golden record has no version 3; its last is 2.");
        assertThat(id).isNotNull();
    }

    private GoldenView system(String id, When when) {
        return Actors.asSystem(() -> records.find(SUPPLIER, id, when));
    }

    private GoldenView steward(UUID id, Grant... grants) {
        return Acting.as(() -> records.find(SUPPLIER, id.toString(), When.NOW), grants);
    }

    private void hidden(UUID id, Grant... grants) {
        assertThatThrownBy(() -> steward(id, grants))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> reference(UUID item, When when) {
        var view = Actors.asSystem(() -> records.find(ITEM, item.toString(), when));
        return (Map<String, Object>) requireNonNull(view.content().get("manufacturer"));
    }

    private GoldenView on(UUID id, String day) {
        return system(id.toString(), new When(null, LocalDate.parse(day)));
    }

    private List<String> cities(UUID id, String day) {
        return cities(on(id, day));
    }

    private static List<String> cities(GoldenView view) {
        return ((List<?>) requireNonNull(view.content().get("addresses")))
                .stream()
                        .map(address -> String.valueOf(((Map<?, ?>) address).get("city")))
                        .toList();
    }
}
