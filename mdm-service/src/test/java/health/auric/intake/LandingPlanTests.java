package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.auric.kernel.Digest;
import health.auric.model.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of a batch, before anything of it is written. */
class LandingPlanTests {

    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final Finding WRONG =
            new Finding("gln", Finding.Severity.ERROR, "identifier", "The check digit is wrong.");

    @Test
    void whatTheHubDoesNotHaveLandsInTheOrderOfTheBatch() {
        var plan = plan(Map.of(), change("V-2", 1, "b"), change("V-1", 1, "a"));

        assertThat(keys(plan.landing())).containsExactly("V-2", "V-1");
        assertThat(plan.fates(List.of(8L, 9L))).containsExactly(new Fate.Landed(8), new Fate.Landed(9));
        assertThat(plan.news()).isEqualTo(2);
    }

    @Test
    void theNextOfAKeyMeetsTheOneBeforeIt() {
        var plan = plan(
                Map.of(), change("V-1", 2, "a"), change("V-1", 1, "b"), change("V-1", 2, "c"), change("V-1", 3, "d"));

        assertThat(plan.fates(List.of(1L, 2L)))
                .containsExactly(new Fate.Landed(1), new Fate.Older(), new Fate.Contradicts(), new Fate.Landed(2));
    }

    @Test
    void theSameContentAtALaterPlaceConfirmsWhatIsThere() {
        var plan = plan(Map.of("V-1", latest(5, "a")), change("V-1", 6, "a"), change("V-2", 1, "b"));

        assertThat(keys(plan.landing())).containsExactly("V-1", "V-2");
        assertThat(plan.confirmed()).extracting(each -> each.arrival().key()).containsExactly("V-1");
        assertThat(plan.news()).isEqualTo(1);
        assertThat(plan.fates(List.of(1L, 2L))).containsExactly(new Fate.Unchanged(), new Fate.Landed(2));
    }

    @Test
    void theSameContentConfirmsNothingWithoutALaterPlaceInTheOrder() {
        var unordered = change(change("V-1", 6, "a").arrival().unordered(), "a");
        var plan = plan(Map.of("V-1", latest(5, "a")), change("V-1", 5, "a"), change("V-1", 4, "a"), unordered);

        assertThat(plan.landing()).isEmpty();
        assertThat(plan.confirmed()).isEmpty();
        assertThat(plan.fates(List.of()))
                .hasSize(3)
                .allSatisfy(fate -> assertThat(fate).isInstanceOf(Fate.Unchanged.class));
    }

    @Test
    void whatDoesNotConformIsRefusedAndTheNextOfItsKeyDoesNotMeetIt() {
        var plan = plan(Map.of(), change("V-1", 1, "a", WRONG), change("V-1", 1, "a"));

        assertThat(plan.refused())
                .extracting(each -> each.arrival().key(), Checked::findings)
                .containsExactly(tuple("V-1", List.of(WRONG)));
        assertThat(plan.fates(List.of(4L))).containsExactly(new Fate.Refused(List.of(WRONG)), new Fate.Landed(4));
    }

    @Test
    void whatIsOlderIsOlderWhetherItConformsOrNot() {
        var plan = plan(Map.of("V-1", latest(5, "a")), change("V-1", 4, "b", WRONG));

        assertThat(plan.refused()).isEmpty();
        assertThat(plan.fates(List.of())).containsExactly(new Fate.Older());
    }

    @Test
    void anEmptyBatchHasNoFates() {
        assertThat(plan(Map.of()).fates(List.of())).isEmpty();
    }

    @Test
    void whatTheHubHasIsLeftAsItIs() {
        var known = Map.of("V-1", latest(5, "a"));

        assertThat(plan(known, change("V-1", 6, "b")).news()).isEqualTo(1);
        assertThat(known.values()).extracting(Latest::position).containsExactly(SourcePosition.version(5));
    }

    private static LandingPlan plan(Map<String, Latest> latest, Checked... batch) {
        return new LandingPlan(latest, List.of(batch));
    }

    private static List<String> keys(List<Checked> changes) {
        return changes.stream().map(each -> each.arrival().key()).toList();
    }

    private static Latest latest(long version, String content) {
        return new Latest(SourcePosition.version(version), Digest.of(content));
    }

    private static Checked change(String key, long version, String content, Finding... findings) {
        return change(Arrival.of(key, SourcePosition.version(version), MONDAY, Map.of()), content, findings);
    }

    private static Checked change(Arrival arrival, String content, Finding... findings) {
        return new Checked(arrival, Map.of(), "{}", "{}", List.of(findings), Digest.of(content));
    }
}
