package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.HubTest;
import health.auric.access.Role;
import health.auric.intake.QuarantineDecision.Release;
import health.auric.intake.QuarantinedChange.State;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What comes into quarantine, what stays of it, and what closes it without a person. */
@HubTest
class QuarantineTests extends QuarantineSetting {

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
}
