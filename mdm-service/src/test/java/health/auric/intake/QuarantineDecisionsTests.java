package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.HubTest;
import health.auric.access.Role;
import health.auric.intake.QuarantineDecision.Discard;
import health.auric.intake.QuarantineDecision.Release;
import health.auric.intake.QuarantinedChange.State;
import health.auric.kernel.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** What a person decides about a quarantined change, and who may. */
@HubTest
class QuarantineDecisionsTests extends QuarantineSetting {

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
    void whoOnlyReadsDoesNotDecide() {
        land(bad("V-1", 1, BAD_GLN));

        assertThat(as(Role.AUDITOR, () -> quarantine.open(QuarantineFilter.ALL, null, 10)))
                .hasSize(1);
        assertThatThrownBy(() -> as(Role.AUDITOR, () -> decisions.decide(new Discard(only().id(), 1, "x"))))
                .isInstanceOf(AccessDeniedException.class);
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
}
