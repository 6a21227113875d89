package health.auric.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.intake.Source;
import health.auric.intake.Tally;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import health.auric.kernel.SourceCode;
import health.auric.model.AttributeType;
import health.auric.model.FacilityRules;
import health.auric.publish.FeedHead;
import health.auric.ui.HomeBoard;
import health.auric.ui.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The words the desk puts things into. */
class WordsTests {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "Dana Okafor, DO",
        "ada, A",
        "Ana Lucia de la Cruz, AL",
        "'  spaced   out ', SO",
        "øyvind ål, ØÅ",
        "😀 smile, 😀S",
    })
    void initialsAreTheFirstLettersOfTwoNames(String name, String initials) {
        assertThat(PageShell.initials(name)).isEqualTo(initials);
    }

    @Test
    void nobodysInitialsAreEmpty() {
        assertThat(PageShell.initials("  ")).isEmpty();
    }

    @Test
    void typesReadLikeWords() {
        assertThat(TypeWords.of(new AttributeType.Text(360))).isEqualTo("text, up to 360");
        assertThat(TypeWords.of(new AttributeType.Identifier("NPI", true))).isEqualTo("identifier, NPI");
        assertThat(TypeWords.of(new AttributeType.Number(null, null, true))).isEqualTo("whole number");
        assertThat(TypeWords.of(new AttributeType.Number(null, null, false))).isEqualTo("number");
        assertThat(TypeWords.of(new AttributeType.Money("USD"))).isEqualTo("money in USD");
        assertThat(TypeWords.of(new AttributeType.Reference(new DomainName("item"))))
                .isEqualTo("reference to item");
        assertThat(TypeWords.of(new AttributeType.Sealed(Optional.of("SSN")))).isEqualTo("sealed, kept as a hash");
        assertThat(TypeWords.of(new AttributeType.Date())).isEqualTo("date");
        assertThat(TypeWords.of(new AttributeType.Flag())).isEqualTo("flag");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleIsExplained(Role role) {
        assertThat(RoleSentences.of(role)).endsWith(".").hasSizeBetween(15, 80);
        assertThat(GrantWords.role(role)).isEqualToIgnoringCase(role.name());
    }

    @Test
    void aGrantGoesToAFormAndComesBack() {
        var grant = Grant.of(Role.STEWARD).in(new DomainName("supplier")).at(new FacilityCode("STB"));

        assertThat(GrantWords.value(grant)).isEqualTo("STEWARD~supplier~STB");
        assertThat(GrantWords.parse("STEWARD~supplier~STB")).isEqualTo(grant);
        assertThat(GrantWords.parse("AUDITOR~~")).isEqualTo(Grant.of(Role.AUDITOR));
        assertThat(GrantWords.label(grant)).isEqualTo("Steward · supplier · STB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "STEWARD", "STEWARD~supplier", "EMPEROR~~", "steward~~", "STEWARD~a~b~c"})
    void aGrantNobodyOfferedIsRefused(String value) {
        assertThatThrownBy(() -> GrantWords.parse(value)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STEWARD~No Domain~", "STEWARD~~no-code"})
    void aGrantForWhatCannotExistIsRefused(String value) {
        assertThatThrownBy(() -> GrantWords.parse(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRefusalBecomesWhatItsPageShows() {
        assertThat(Outcomes.of(() -> "done")).isEqualTo(new Outcome.Done<>("done"));
        assertThat(refused(Refusal.stale("facility"))).isInstanceOf(Outcome.Stale.class);
        assertThat(refused(new Refusal(Refusal.Kind.PRECONDITION_REQUIRED, "say which")))
                .isInstanceOf(Outcome.Stale.class);
        assertThat(refused(Refusal.invalid("name", "is too long")))
                .isEqualTo(new Outcome.Invalid<>(Map.of("name", "is too long")));
        assertThat(refused(Refusal.conflict("It is taken.")))
                .isEqualTo(new Outcome.Invalid<>(Map.of(Outcome.Invalid.FORM, "It is taken.")));
        assertThat(refused(new Refusal(Refusal.Kind.INVALID, "Somehow wrong.")))
                .isEqualTo(new Outcome.Invalid<>(Map.of(Outcome.Invalid.FORM, "Somehow wrong.")));
        assertThatThrownBy(() -> refused(Refusal.notFound("facility"))).isInstanceOf(Refusal.class);
    }

    @Test
    void onlyWhatIsMissingIsAbsent() {
        assertThat(Absent.orRethrow(Refusal.notFound("domain"))).isEmpty();
        assertThatThrownBy(() -> Absent.orRethrow(Refusal.conflict("no"))).isInstanceOf(Refusal.class);
    }

    @Test
    void aFacilityWithoutRulesSaysWhatHoldsInstead() {
        assertThat(new RuleSentences(FacilityRules.NONE).all()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.departs()).isFalse();
            assertThat(rule.sentence()).isIn("As the domain says", "None");
        });
    }

    @Test
    void everyRuleOfTheDemosAcquiredHospitalHasItsSentence() throws Exception {
        FacilityRules rules;
        try (var file = WordsTests.class.getResourceAsStream("/demo/acquired-facility-rules.json")) {
            rules = JsonMapper.builder().build().readValue(file, FacilityRules.class);
        }

        assertThat(new RuleSentences(rules)
                        .all().stream().filter(rule -> rule.departs()).map(rule -> rule.sentence()))
                .contains(
                        "w9Date once ACTIVE",
                        "form 9999, at most 4 characters",
                        "erp takes 30 characters of legalName",
                        "create from 50000 needs ap-lead, finance",
                        "buyer: Central purchasing",
                        "ehr: location, provider",
                        "SUNDAY 01:00 to 04:00",
                        "cost-center: last 2 and first 3 days of a month");
    }

    @Test
    void theFlowCountsWhatPassesEachStage() {
        var lawson = new Source(new SourceCode("lawson"), "Lawson", "erp", new FacilityCode("LKM"), 1, "LAW", 1);
        var silent = new Source(new SourceCode("silent"), "Silent", "ehr", new FacilityCode("STB"), 2, "SIL", 2);
        var tally = new Tally(
                lawson.code(),
                lawson.facility(),
                new DomainName("item"),
                1_900,
                100,
                Instant.parse("2026-11-20T09:00:00Z"));

        var stages = new FlowStrip(
                        List.of(lawson, silent),
                        List.of(tally),
                        new LaneBoard.Waiting(3, NOW.minusMillis(200), 1_897),
                        Map.of(new DomainName("item"), 7L),
                        new FeedHead(1, 12, null),
                        NOW)
                .stages();

        assertThat(stages).extracting(HomeBoard.Stage::number).containsExactly("1", "1,900", "3", "7", "12");
        assertThat(stages.get(2).facts()).extracting(HomeBoard.Fact::value).containsExactly("0.2 s", "1,897");
        assertThat(stages).extracting(HomeBoard.Stage::health).containsOnly(HomeBoard.Health.FINE);
        assertThat(stages.get(1).facts()).extracting(HomeBoard.Fact::value).containsExactly("100", "5.0 %");
    }

    @Test
    void aLaneThatIsHalfAMinuteBehindIsSlow() {
        var stage = match(new LaneBoard.Waiting(LaneBoard.MANY, NOW.minusSeconds(90), 12));

        assertThat(stage.health()).isEqualTo(HomeBoard.Health.SLOW);
        assertThat(stage.number()).isEqualTo("100,000 or more");
        assertThat(stage.facts().getFirst().value()).isEqualTo("1 min");
    }

    @Test
    void aLaneThatCaughtUpIsBehindNothing() {
        var stage = match(new LaneBoard.Waiting(0, null, 12));

        assertThat(stage.health()).isEqualTo(HomeBoard.Health.FINE);
        assertThat(stage.facts().getFirst().value()).isEqualTo("nothing");
    }

    private static HomeBoard.Stage match(LaneBoard.Waiting waiting) {
        return new FlowStrip(List.of(), List.of(), waiting, Map.of(), new FeedHead(1, 0, null), NOW)
                .stages()
                .get(2);
    }

    @Test
    void aFlowNothingPassedIsIdle() {
        var nothing = new LaneBoard.Waiting(0, null, 0);

        assertThat(new FlowStrip(List.of(), List.of(), nothing, Map.of(), new FeedHead(1, 0, null), NOW).stages())
                .extracting(HomeBoard.Stage::health)
                .containsOnly(HomeBoard.Health.IDLE);
    }

    private static Outcome<String> refused(Refusal refusal) {
        return Outcomes.of(() -> {
            throw refusal;
        });
    }
}
