package health.auric.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.golden.RecordState;
import health.auric.golden.read.LineageView.OriginView;
import health.auric.intake.QuarantineDecisions.Answer;
import health.auric.intake.QuarantinedChange.Closing;
import health.auric.intake.QuarantinedChange.State;
import health.auric.intake.Source;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import health.auric.kernel.SourceCode;
import health.auric.model.ShippedDomains;
import health.auric.model.Surviving;
import health.auric.ui.Choice;
import health.auric.ui.GoldenShelf.Status;
import health.auric.ui.GoldenShelf.Tone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The sentences that explain golden records and what waits in quarantine. */
class RecordWordsTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "override, set by a person",
        "prefer, preferred source",
        "verified-only, verified",
        "union, all together",
        "most-recent, most recent",
        "most-cautious, most cautious",
        "most-complete, most complete",
        "most-restrictive, most restrictive",
        "something-new, something new",
    })
    void aRuleIsCalledByTwoWords(String rule, String words) {
        assertThat(LineageWords.rule(rule)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "most-recent, the value that changed last counts.",
        "most-complete, the value that says most counts.",
        "most-restrictive, the strictest value counts.",
        "most-cautious, the most cautious value counts.",
        "union, what all sources say counts together.",
        "prefer, for this attribute its kind of source comes first.",
        "verified-only, its own record vouches for the value.",
        "something-new, something new.",
    })
    void aSentenceSaysWhyASourceWon(String rule, String because) {
        assertThat(LineageWords.why(from(rule, "V-1"), "Lawson")).isEqualTo("From Lawson V-1: " + because);
    }

    @Test
    void theKeyStaysAwayWhereTheReaderMayNotSeeTheRecord() {
        assertThat(LineageWords.why(from("prefer", null), "lawson"))
                .isEqualTo("From lawson: for this attribute its kind of source comes first.");
    }

    @Test
    void whoSetAValueIsQuotedWithTheReason() {
        var set = new OriginView("override", null, null, null, NOON.toString(), "Tess Moran", "The W-9 says so.");

        assertThat(LineageWords.why(set, "")).isEqualTo("Set by Tess Moran against the sources: “The W-9 says so.”");
    }

    @Test
    void everyRuleTheShippedDomainsUseHasASentenceOfItsOwn() {
        var used = ShippedDomains.all().stream()
                .flatMap(domain -> domain.surviving().stream().map(Surviving::word))
                .distinct()
                .toList();

        assertThat(used)
                .hasSizeGreaterThan(3)
                .allSatisfy(rule -> assertThat(LineageWords.why(from(rule, "V-1"), "Lawson"))
                        .contains(" count")
                        .doesNotContain("-recent", "-complete", "-cautious", "-restrictive"));
    }

    @ParameterizedTest
    @CsvSource({
        "AUTO, NPI, linked by NPI",
        "AUTO, own, a record of its own",
        "STEWARD, NPI, 'linked by NPI, confirmed by a person'",
        "CONFIRMED, NPI, 'linked by NPI, confirmed by a person'",
        "CONFIRMED, own, 'a record of its own, confirmed by a person'",
    })
    void aLinkSaysWhatMadeIt(String status, String rule, String words) {
        assertThat(LineageWords.link(status, rule)).isEqualTo(words);
    }

    private static OriginView from(String rule, @Nullable String key) {
        return new OriginView(rule, "lawson", key == null ? null : "LKM", key, NOON.toString(), null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, Active, OK",
        "APPROVED, Approved, OK",
        "RETIRED, Retired, QUIET",
        "REJECTED, Rejected, QUIET",
        "MERGED, Merged, QUIET",
        "DRAFT, Draft, WARN",
        "PENDING_VALIDATION, Pending validation, WARN",
        "IN_REVIEW, In review, WARN",
        "ON_HOLD, On hold, WARN",
        "RETIRING, Retiring, WARN",
    })
    void aStateIsAWordAndATone(String state, String word, Tone tone) {
        assertThat(GoldenWords.status(state)).isEqualTo(new Status(word, tone));
    }

    @Test
    void everyStateCanBeAskedFor() {
        assertThat(GoldenWords.statuses())
                .contains(new Choice("IN_REVIEW", "In review", ""))
                .extracting(Choice::value)
                .containsExactlyInAnyOrder(
                        Stream.of(RecordState.values()).map(RecordState::name).toArray(String[]::new));
        assertThat(GoldenWords.statuses()).extracting(Choice::label).doesNotHaveDuplicates();
    }

    @Test
    void aStateNobodyKnowsIsNoStatus() {
        assertThatThrownBy(() -> GoldenWords.status("active")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDomainIsCalledAsItsDefinitionSays() {
        var name = GoldenWords.domain(ShippedDomains.named("cost-center"));

        assertThat(name.name()).isEqualTo("cost-center");
        assertThat(name.label()).isEqualTo("Cost center");
        assertThat(name.labelMany()).isEqualTo("Cost centers");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 1 change is released.",
        "3, 0, 3 changes are released.",
        "0, 2, '0 changes are released. 2 still do not conform, or changed meanwhile, and stay here.'",
        "2, 1, '2 changes are released. 1 still does not conform, or changed meanwhile, and stays here.'",
        "1, 1, '1 change is released. 1 still does not conform, or changed meanwhile, and stays here.'",
    })
    void manyReleasesAreToldInASentence(int through, int refused, String sentence) {
        assertThat(SelectionWords.released(answers(through, refused))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 1 change is discarded.",
        "2, 0, 2 changes are discarded.",
        "0, 2, '0 changes are discarded. 2 changed meanwhile and stay here.'",
        "5, 3, '5 changes are discarded. 3 changed meanwhile and stay here.'",
    })
    void manyDiscardsAreToldInASentence(int through, int refused, String sentence) {
        assertThat(SelectionWords.discarded(answers(through, refused))).isEqualTo(sentence);
    }

    private static List<Answer> answers(int through, int refused) {
        var answers = new ArrayList<Answer>();
        Stream.generate(() -> new Answer(new UUID(0, 1), State.RELEASED, null))
                .limit(through)
                .forEach(answers::add);
        Stream.generate(() -> new Answer(new UUID(0, 2), State.OPEN, Refusal.stale("change")))
                .limit(refused)
                .forEach(answers::add);
        return answers;
    }

    @ParameterizedTest
    @CsvSource({
        "SUPERSEDED, , , 'Closed on November 20, 2026: a newer change of the source came through.'",
        "SUPERSEDED, Ann, why, 'Closed on November 20, 2026: a newer change of the source came through.'",
        "DISCARDED, Ann Reed, a test row, 'Ann Reed discarded it on November 20, 2026: a test row'",
        "RELEASED, Ann Reed, , 'Ann Reed released it on November 20, 2026.'",
        "RELEASED, , , 'The hub released it on November 20, 2026.'",
        "OPEN, , , ''",
    })
    void whatEndedSaysHow(State state, @Nullable String by, @Nullable String reason, String sentence) {
        assertThat(ClosingWords.of(state, new Closing(NOON, by, reason))).isEqualTo(sentence);
    }

    @Test
    void theDayOfAClosingIsThatOfUtc() {
        var late = Instant.parse("2026-12-31T23:59:59Z");

        assertThat(ClosingWords.of(State.RELEASED, new Closing(late, "Ann", null)))
                .contains("December 31, 2026");
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void everyStateOfAChangeIsTold(State state) {
        assertThat(ClosingWords.of(state, new Closing(NOON, "Ann", "why")).isEmpty())
                .isEqualTo(state == State.OPEN);
    }

    @Test
    void everyCheckTheShippedDomainsDeclareIsExplained() {
        var declared = ShippedDomains.all().stream()
                .flatMap(domain -> domain.checks().stream())
                .map(check -> check.name())
                .distinct()
                .toList();

        assertThat(CheckSentences.BY_RULE).containsKeys(declared.toArray(String[]::new));
        assertThat(CheckSentences.BY_RULE.values()).doesNotHaveDuplicates().allMatch(text -> text.endsWith("."));
        assertThat(CheckSentences.of("a-new-check")).isEqualTo("a new check");
    }

    @Test
    void theFirstLandingIsACommandForOneSource() {
        var command = FirstLanding.command(source("lawson-lkm", "Lawson", "LAW", 3));

        assertThat(command)
                .startsWith("curl -X PUT http://localhost:8080/api/v1/sources/lawson-lkm/supplier/4471 \\\n")
                .contains("\"Authorization: Bearer $TOKEN\"")
                .doesNotContain("%s");
    }

    @Test
    void aSenderIsShownByItsBadgeAndNameAndAnUnknownOneByItsCode() {
        var senders = Senders.of(List.of(source("lawson-lkm", "Lawson", "LAW", 3)));

        assertThat(senders.of("lawson-lkm").name()).isEqualTo("Lawson");
        assertThat(senders.of("lawson-lkm").badge().letters()).isEqualTo("LAW");
        assertThat(senders.of("lawson-lkm").badge().pattern()).isEqualTo(3);
        assertThat(senders.of("sap-stb").name()).isEqualTo("sap-stb");
        assertThat(senders.of("sap-stb").badge().letters()).isEqualTo("SAP");
        assertThat(senders.of("x").badge().letters()).isEqualTo("X");
        assertThat(senders.of("ab").badge().letters()).isEqualTo("AB");
    }

    @Test
    void sendersAreOfferedByName() {
        var senders = Senders.of(List.of(source("b-one", "Workday", "WD", 1), source("c-one", "Epic", "EP", 2)));

        assertThat(senders.choices())
                .containsExactly(new Choice("c-one", "Epic", ""), new Choice("b-one", "Workday", ""));
    }

    private static Source source(String code, String name, String badge, int pattern) {
        return new Source(new SourceCode(code), name, "erp", new FacilityCode("LKM"), 1, badge, pattern);
    }
}
