package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.Acting;
import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.intake.QuarantineDecision.Discard;
import health.auric.intake.QuarantineDecision.Release;
import health.auric.intake.QuarantinedChange.State;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import health.auric.kernel.SourceCode;
import health.auric.model.Mask;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@HubTest
class QuarantineTests {

    private static final SourceCode LAWSON = new SourceCode("lawson-lkm");
    private static final DomainName SUPPLIER = new DomainName("supplier");
    private static final FacilityCode LAKEMONT = new FacilityCode("LKM");
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final String BAD_GLN = "9520000000012";

    @Autowired
    Landing landing;

    @Autowired
    LandedChanges landed;

    @Autowired
    LaneRefusals laneRefusals;

    @Autowired
    QuarantinedChanges quarantine;

    @Autowired
    QuarantineDecisions decisions;

    @Autowired
    SourceRegister register;

    @Autowired
    Tallies tallies;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void aSourceAndNothingElse() {
        database.sql("truncate intake.landed_change, intake.quarantined_change, intake.tally")
                .update();
        Actors.asSystem(() ->
                register.register(new Source(LAWSON, "Lawson, Lakemont", "erp", LAKEMONT, 80, "LAW", 1), LAKEMONT));
    }

    @Test
    void saysWhatIsWrongWhereAndWhatToDo() {
        var batch = UUID.randomUUID();
        land(LandingMode.upload(batch), bad("V-1", 1, BAD_GLN).at(17));

        assertThat(only()).satisfies(change -> {
            assertThat(change.because().path()).isEqualTo("gln");
            assertThat(change.because().code()).isEqualTo("identifier");
            assertThat(change.suggestion()).contains("digit");
            assertThat(change.facility()).isEqualTo(LAKEMONT);
            assertThat(change.batch()).isEqualTo(batch);
            assertThat(change.row()).isEqualTo(17);
            assertThat(change.content()).containsEntry("gln", BAD_GLN);
            assertThat(change.version()).isEqualTo(1);
        });
    }

    @Test
    void theSameContentAgainIsNoNews() {
        land(bad("V-1", 1, BAD_GLN));
        var first = only();

        land(bad("V-1", 1, BAD_GLN));

        assertThat(only()).isEqualTo(first);
        assertThat(inQuarantine()).isEqualTo(1);
    }

    @Test
    void theSameContentLaterMovesItsPlaceButNotItsVersion() {
        land(bad("V-1", 1, BAD_GLN));
        land(bad("V-1", 3, BAD_GLN));

        assertThat(only()).satisfies(change -> {
            assertThat(change.position()).isEqualTo(SourcePosition.version(3));
            assertThat(change.version()).isEqualTo(1);
        });
    }

    @Test
    void otherContentReplacesItAndKeepsWhenItWasFirstSeen() {
        land(bad("V-1", 1, BAD_GLN));
        var first = only();

        land(bad("V-1", 2, "9520000000013"));

        assertThat(only()).satisfies(change -> {
            assertThat(change.id()).isEqualTo(first.id());
            assertThat(change.firstSeen()).isEqualTo(first.firstSeen());
            assertThat(change.content()).containsEntry("gln", "9520000000013");
            assertThat(change.version()).isEqualTo(2);
        });
    }

    @Test
    void whatIsOlderReplacesNothing() {
        land(bad("V-1", 5, BAD_GLN));
        land(bad("V-1", 4, "9520000000013"));

        assertThat(only().content()).containsEntry("gln", BAD_GLN);
    }

    @Test
    void ofOneBatchTheNewestOfAKeyStays() {
        land(bad("V-1", 2, "9520000000013"), bad("V-1", 1, BAD_GLN), bad("V-2", 1, BAD_GLN));

        assertThat(open()).hasSize(2);
        assertThat(open().getFirst().content()).containsEntry("gln", "9520000000013");
    }

    @Test
    void aLaterChangeThatConformsClosesIt() {
        land(bad("V-1", 1, BAD_GLN));
        var id = only().id();

        land(good("V-1", 2, "Northmere"));

        assertThat(open()).isEmpty();
        assertThat(find(id).state()).isEqualTo(State.SUPERSEDED);
        assertThat(inQuarantine()).isZero();
    }

    @Test
    void goingBackToWhatTheHubHasClosesItToo() {
        land(good("V-1", 1, "Northmere"));
        land(bad("V-1", 2, BAD_GLN));

        land(good("V-1", 3, "Northmere"));

        assertThat(open()).isEmpty();
    }

    @Test
    void anOlderChangeThatConformsDoesNotCloseIt() {
        land(bad("V-1", 3, BAD_GLN));
        land(good("V-1", 2, "Northmere"));

        assertThat(open()).hasSize(1);
    }

    @Test
    void aWithdrawalClosesIt() {
        land(bad("V-1", 1, BAD_GLN));
        land(Arrival.withdrawal("V-1", SourcePosition.version(2), MONDAY));

        assertThat(open()).isEmpty();
    }

    @Test
    void aCorrectedChangeLandsWhereItsSourceHadPutIt() {
        land(bad("V-1", 7, BAD_GLN));

        var state =
                as(Role.STEWARD, () -> decisions.decide(new Release(only().id(), 1, Map.of("gln", "9520000000011"))));

        assertThat(state).isEqualTo(State.RELEASED);
        assertThat(landed.next(SUPPLIER, 10)).singleElement().satisfies(change -> {
            assertThat(change.position()).isEqualTo(SourcePosition.version(7));
            assertThat(change.priority()).isZero();
            assertThat(change.sent()).contains("9520000000011");
        });
        assertThat(open()).isEmpty();
        assertThat(onlyTally()).extracting(Tally::landed, Tally::quarantined).containsExactly(1L, 0L);
    }

    @Test
    void aWrongValueCanSimplyBeLeftOut() {
        land(bad("V-1", 1, BAD_GLN));
        var correction = new HashMap<String, @Nullable Object>();
        correction.put("gln", null);

        assertThat(as(Role.STEWARD, () -> decisions.decide(new Release(only().id(), 1, correction))))
                .isEqualTo(State.RELEASED);
    }

    @Test
    void whatIsStillWrongStaysAndSaysSoFieldByField() {
        land(bad("V-1", 1, BAD_GLN));
        var before = only();
        var correction = Map.<String, @Nullable Object>of("gln", "123", "w9Date", "yesterday");

        assertThatThrownBy(() -> as(Role.STEWARD, () -> decisions.decide(new Release(before.id(), 1, correction))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNPROCESSABLE);
                    assertThat(refusal.errors())
                            .extracting(Refusal.FieldError::field)
                            .contains("gln", "w9Date");
                });
        assertThat(only()).isEqualTo(before);
        assertThat(inQuarantine()).isEqualTo(1);
    }

    @Test
    void whatTheHubHasOvertakenIsNotReleasedAgain() {
        land(bad("V-1", 3, BAD_GLN));
        database.sql("update intake.quarantined_change set source_pos = :place")
                .param("place", SourcePosition.version(1).value())
                .update();
        land(good("V-2", 2, "Other"));
        database.sql("update intake.landed_change set key = 'V-1'").update();

        var id = only().id();
        assertThat(as(Role.STEWARD, () -> decisions.decide(new Release(id, 1, Map.of("gln", "9520000000011")))))
                .isEqualTo(State.SUPERSEDED);
        assertThat(find(id).state()).isEqualTo(State.SUPERSEDED);
    }

    @Test
    void aDiscardedChangeIsKeptWithWhoAndWhyAndDoesNotComeBack() {
        land(bad("V-1", 1, BAD_GLN));
        var id = only().id();

        as(Role.STEWARD, () -> decisions.decide(new Discard(id, 1, " Test record ")));
        land(bad("V-1", 1, BAD_GLN), bad("V-1", 2, BAD_GLN));

        assertThat(open()).isEmpty();
        assertThat(find(id).closing()).satisfies(closing -> {
            assertThat(closing.by()).isEqualTo("tess");
            assertThat(closing.reason()).isEqualTo("Test record");
        });
        assertThat(inQuarantine()).isZero();
        land(bad("V-1", 3, "9520000000013"));
        assertThat(open()).hasSize(1);
    }

    @Test
    void whoDecidesOnSomethingOlderIsTold() {
        land(bad("V-1", 1, BAD_GLN));
        land(bad("V-1", 2, "9520000000013"));

        assertThatThrownBy(() -> as(Role.STEWARD, () -> decisions.decide(new Discard(only().id(), 1, "no"))))
                .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.kind()).isEqualTo(Refusal.Kind.STALE));
    }

    @Test
    void manyAreAnsweredOneByOne() {
        land(bad("V-1", 1, BAD_GLN), bad("V-2", 1, BAD_GLN), bad("V-3", 1, BAD_GLN));
        var all = open();
        var wishes = List.<QuarantineDecision>of(
                new Discard(all.get(0).id(), 1, "Test record"),
                new Release(all.get(1).id(), 1, Map.of()),
                new Discard(UUID.randomUUID(), 1, "?"),
                new Release(all.get(2).id(), 1, Map.of("gln", "9520000000011")));

        var answers = as(Role.ONBOARDER, () -> decisions.decideEach(wishes));

        assertThat(answers)
                .extracting(QuarantineDecisions.Answer::state)
                .containsExactly(State.DISCARDED, State.OPEN, State.OPEN, State.RELEASED);
        assertThat(answers.get(1).refusal()).isNotNull();
        assertThat(answers.get(2).refusal()).hasMessageContaining("no such");
        assertThat(open()).hasSize(1);
    }

    @Test
    void moreThanFiveHundredAtOnceAreTooMany() {
        var many = new ArrayList<QuarantineDecision>();
        for (int i = 0; i < 501; i++) {
            many.add(new Discard(UUID.randomUUID(), 1, "x"));
        }

        assertThatThrownBy(() -> as(Role.STEWARD, () -> decisions.decideEach(many)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> as(Role.STEWARD, () -> decisions.decideEach(List.of())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void narrowsBySourceDomainCodeFieldAndAge() {
        land(bad("V-1", 1, BAD_GLN), supplier("V-2", 1, Map.of("legalName", "Calder Ridge")));

        assertThat(filtered(new QuarantineFilter(LAWSON, SUPPLIER, "identifier", "gln", null)))
                .containsExactly("V-1");
        assertThat(filtered(new QuarantineFilter(null, null, "required", null, null)))
                .containsExactly("V-2");
        assertThat(filtered(new QuarantineFilter(null, null, "identifier", "roles", null)))
                .isEmpty();
        assertThat(filtered(new QuarantineFilter(new SourceCode("other"), null, null, null, null)))
                .isEmpty();
        assertThat(filtered(new QuarantineFilter(null, new DomainName("item"), null, null, null)))
                .isEmpty();
        assertThat(filtered(new QuarantineFilter(null, null, null, null, Duration.ofDays(1))))
                .isEmpty();
        database.sql("update intake.quarantined_change set first_seen = now() - interval '2 days' where key = 'V-1'")
                .update();
        assertThat(filtered(new QuarantineFilter(null, null, null, null, Duration.ofDays(1))))
                .containsExactly("V-1");
    }

    @Test
    void aFieldInsideAGroupIsFoundByTheAttribute() {
        var address = Map.of("use", "NOWHERE", "line1", "1 Main St", "city", "Dunmere", "state", "OH", "country", "US");
        land(supplier(
                "V-1", 1, Map.of("legalName", "X", "roles", List.of("DISTRIBUTOR"), "addresses", List.of(address))));

        assertThat(filtered(new QuarantineFilter(null, null, "code", "addresses", null)))
                .containsExactly("V-1");
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        for (int i = 0; i < 7; i++) {
            land(bad("V-" + i, 1, BAD_GLN));
        }

        var first = Actors.asSystem(() -> quarantine.open(QuarantineFilter.ALL, null, 3));
        var second = Actors.asSystem(
                () -> quarantine.open(QuarantineFilter.ALL, first.getLast().id(), 10));

        assertThat(first).extracting(QuarantinedChange::key).containsExactly("V-0", "V-1", "V-2");
        assertThat(second).extracting(QuarantinedChange::key).containsExactly("V-3", "V-4", "V-5", "V-6");
    }

    @Test
    void anotherFacilitysOrDomainsChangesAreNotThere() {
        land(bad("V-1", 1, BAD_GLN));
        var id = only().id();
        var elsewhere = List.of(
                Grant.of(Role.STEWARD).at(new FacilityCode("STB")),
                Grant.of(Role.STEWARD).in(new DomainName("item")));

        assertThat(elsewhere).allSatisfy(grant -> {
            assertThat(Acting.as(() -> quarantine.open(QuarantineFilter.ALL, null, 10), grant))
                    .isEmpty();
            assertThat(Acting.as(() -> quarantine.find(id), grant)).isEmpty();
            assertThatThrownBy(() -> Acting.as(() -> decisions.decide(new Discard(id, 1, "x")), grant))
                    .isInstanceOfSatisfying(
                            Refusal.class, e -> assertThat(e.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        });
    }

    @Test
    void whoOnlyReadsDoesNotDecide() {
        land(bad("V-1", 1, BAD_GLN));

        assertThat(as(Role.AUDITOR, () -> quarantine.open(QuarantineFilter.ALL, null, 10)))
                .hasSize(1);
        assertThatThrownBy(() -> as(Role.AUDITOR, () -> decisions.decide(new Discard(only().id(), 1, "x"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void restrictedValuesAreCoveredForWhomTheyAreClosedTo() {
        var content = new HashMap<String, Object>(content("Northmere"));
        content.put("tin", "12-3456789");
        content.put("gln", BAD_GLN);
        land(supplier("V-1", 1, content));

        assertThat(as(Role.STEWARD, () -> quarantine.open(QuarantineFilter.ALL, null, 10))
                        .getFirst()
                        .content())
                .containsEntry("tin", Mask.MASKED)
                .containsEntry("gln", BAD_GLN);
        assertThat(Acting.as(
                        () -> quarantine.find(only().id()),
                        Grant.of(Role.STEWARD).opening("tin")))
                .hasValueSatisfying(change -> assertThat(change.content()).containsEntry("tin", "12-3456789"));
    }

    @Test
    void aCoveredValueSurvivesACorrectionOfAnother() {
        var content = new HashMap<String, Object>(content("Northmere"));
        content.put("tin", "12-3456789");
        content.put("gln", BAD_GLN);
        land(supplier("V-1", 1, content));

        as(Role.STEWARD, () -> decisions.decide(new Release(only().id(), 1, Map.of("gln", "9520000000011"))));

        assertThat(landed.next(SUPPLIER, 1).getFirst().sent()).contains("12-3456789");
    }

    @Test
    void theLanePutsHereWhatItCannotGetThrough() {
        land(good("V-1", 4, "Northmere"));
        var poison = landed.next(SUPPLIER, 1).getFirst();

        transaction.executeWithoutResult(_ -> {
            laneRefusals.add(SUPPLIER, poison, LaneRefusals.FAILED, "This change could not be decided.");
            landed.done(SUPPLIER, List.of(poison));
        });

        assertThat(only()).satisfies(change -> {
            assertThat(change.because().code()).isEqualTo("lane-failed");
            assertThat(change.suggestion()).contains("once more");
            assertThat(change.position()).isEqualTo(SourcePosition.version(4));
        });
        assertThat(inQuarantine()).isEqualTo(1);
        as(Role.STEWARD, () -> decisions.decide(new Release(only().id(), 1, Map.of())));
        assertThat(landed.next(SUPPLIER, 1).getFirst().hash()).isEqualTo(poison.hash());
    }

    private List<String> filtered(QuarantineFilter filter) {
        return Actors.asSystem(() -> quarantine.open(filter, null, 10)).stream()
                .map(QuarantinedChange::key)
                .toList();
    }

    private List<QuarantinedChange> open() {
        return Actors.asSystem(() -> quarantine.open(QuarantineFilter.ALL, null, 100));
    }

    private QuarantinedChange only() {
        assertThat(open()).hasSize(1);
        return open().getFirst();
    }

    private QuarantinedChange find(UUID id) {
        return Actors.asSystem(() -> quarantine.find(id)).orElseThrow();
    }

    private long inQuarantine() {
        return onlyTally().quarantined();
    }

    private Tally onlyTally() {
        return Actors.asSystem(tallies::all).getFirst();
    }

    private static <T> T as(Role role, Callable<T> work) {
        return Acting.as(work, Grant.of(role));
    }

    private void land(Arrival... arrivals) {
        land(LandingMode.BULK, arrivals);
    }

    private void land(LandingMode mode, Arrival... arrivals) {
        Actors.asSystem(() -> landing.land(new Stream(LAWSON, SUPPLIER), mode, List.of(arrivals)));
    }

    private static Arrival good(String key, long version, String name) {
        return supplier(key, version, content(name));
    }

    private static Arrival bad(String key, long version, String gln) {
        var content = new HashMap<String, Object>(content("Northmere"));
        content.put("gln", gln);
        return supplier(key, version, content);
    }

    private static Arrival supplier(String key, long version, Map<String, ?> content) {
        return Arrival.of(key, SourcePosition.version(version), MONDAY, content);
    }

    private static Map<String, Object> content(String name) {
        var address = Map.of(
                "use",
                "ORDER",
                "line1",
                "2210 Quarry Ridge Rd",
                "city",
                "Dunmere",
                "state",
                "OH",
                "postal",
                "44101",
                "country",
                "US");
        return Map.of("legalName", name, "roles", List.of("DISTRIBUTOR"), "addresses", List.of(address));
    }
}
