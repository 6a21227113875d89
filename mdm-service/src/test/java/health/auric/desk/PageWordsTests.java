package health.auric.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.golden.RecordState;
import health.auric.golden.read.LineageView.OriginView;
import health.auric.intake.QuarantineDecisions.Answer;
import health.auric.intake.QuarantinedChange.Closing;
import health.auric.intake.QuarantinedChange.State;
import health.auric.intake.Source;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import health.auric.kernel.SourceCode;
import health.auric.ui.Choice;
import health.auric.ui.GoldenShelf.Tone;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of the record, quarantine and file pages. */
class PageWordsTests {

    @ParameterizedTest
    @CsvSource({
        "most-recent, most recent, the value that changed last counts.",
        "most-complete, most complete, the value that says most counts.",
        "most-restrictive, most restrictive, the strictest value counts.",
        "most-cautious, most cautious, the most cautious value counts.",
        "union, all together, what all sources say counts together.",
        "prefer, preferred source, for this attribute its kind of source comes first.",
        "verified-only, verified, its own record vouches for the value.",
        "something-new, something new, something new."
    })
    void everyRuleHasTwoWordsAndASentence(String rule, String words, String sentence) {
        var origin = new OriginView(rule, "erp", "LKM", "V-1", "2026-11-20T09:00:00Z", null, null);

        assertThat(LineageWords.rule(rule)).isEqualTo(words);
        assertThat(LineageWords.why(origin, "Desk ERP")).isEqualTo("From Desk ERP V-1: " + sentence);
    }

    @Test
    void aValueSetByAPersonNamesThePersonAndTheReason() {
        var origin = new OriginView("override", null, null, null, "2026-11-20T09:00:00Z", "Dana Okafor", "by phone");

        assertThat(LineageWords.why(origin, "")).isEqualTo("Set by Dana Okafor against the sources: “by phone”");
    }

    @Test
    void aSourceOutOfSightIsNamedWithoutItsKey() {
        var origin = new OriginView("union", "erp", null, null, null, null, null);

        assertThat(LineageWords.why(origin, "erp")).startsWith("From erp: ");
    }

    @Test
    void linksSayWhatMadeThem() {
        assertThat(LineageWords.link("AUTO", "own")).isEqualTo("a record of its own");
        assertThat(LineageWords.link("AUTO", "NPI")).isEqualTo("linked by NPI");
        assertThat(LineageWords.link("STEWARD", "NPI")).isEqualTo("linked by NPI, confirmed by a person");
    }

    @ParameterizedTest
    @EnumSource(RecordState.class)
    void everyStateHasAWordAndATone(RecordState state) {
        var status = GoldenWords.status(state.name());

        assertThat(status.word()).matches("[A-Z][a-z ]+");
        assertThat(GoldenWords.statuses()).extracting(Choice::value).contains(state.name());
        assertThat(status.tone() == Tone.OK).isEqualTo(state == RecordState.ACTIVE || state == RecordState.APPROVED);
    }

    @Test
    void manyDecisionsAreSummedUpInASentence() {
        var done = new Answer(UUID.randomUUID(), State.RELEASED, null);
        var kept = new Answer(UUID.randomUUID(), State.OPEN, Refusal.stale("change"));

        assertThat(SelectionWords.released(List.of(done))).isEqualTo("1 change is released.");
        assertThat(SelectionWords.released(List.of(done, done, kept)))
                .isEqualTo("2 changes are released. 1 still does not conform, or changed meanwhile, and stays here.");
        assertThat(SelectionWords.discarded(List.of(kept, kept)))
                .isEqualTo("0 changes are discarded. 2 changed meanwhile and stay here.");
    }

    @Test
    void aClosedChangeSaysHowItEnded() {
        var at = Instant.parse("2026-11-20T09:00:00Z");

        assertThat(ClosingWords.of(State.DISCARDED, new Closing(at, "Dana", "a test")))
                .isEqualTo("Dana discarded it on November 20, 2026: a test");
        assertThat(ClosingWords.of(State.RELEASED, new Closing(at, "Dana", null)))
                .isEqualTo("Dana released it on November 20, 2026.");
        assertThat(ClosingWords.of(State.SUPERSEDED, new Closing(at, null, null)))
                .contains("a newer change");
        assertThat(ClosingWords.of(State.OPEN, new Closing(at, null, null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1 second", "90, 90 seconds", "180, 3 minutes", "7100, 118 minutes", "7200, 2 hours"})
    void timeLeftIsRounded(long seconds, String words) {
        assertThat(BatchPage.left(seconds)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 bytes", "1023, 1023 bytes", "1536, 1.5 KB", "12582912, 12.0 MB"})
    void sizesAreReadable(long bytes, String words) {
        assertThat(BatchPage.size(bytes)).isEqualTo(words);
        assertThat(BatchPage.left(null)).isNull();
    }

    @Test
    void aSourceThatMayNotBeKnownIsCalledByItsCode() {
        var erp = new Source(new SourceCode("erp"), "Desk ERP", "erp", new FacilityCode("LKM"), 1, "ERP", 4);
        var senders = Senders.of(List.of(erp));

        assertThat(senders.of("erp").badge().pattern()).isEqualTo(4);
        assertThat(senders.of("x").badge().letters()).isEqualTo("X");
        assertThat(senders.of("hidden").name()).isEqualTo("hidden");
        assertThat(senders.choices()).containsExactly(new Choice("erp", "Desk ERP", ""));
    }
}
