package health.auric.model;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.kernel.DomainName;
import health.auric.kernel.Refusal.FieldError;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class FacilityRulesTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DomainName CLINIC = new DomainName("clinic");
    private static final DomainName OTHER = new DomainName("other");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static final String TEXT = """
            {
              "required": [
                {"domain": "clinic", "attributes": ["kind"]},
                {"domain": "clinic", "state": "ACTIVE", "attributes": ["beds", "npi"]}
              ],
              "codes": [{"domain": "clinic", "pattern": "AA-999X", "maxLength": 8}],
              "defaults": {"costCenter": "100-61110", "buyer": "J. Doe"},
              "truncations": [
                {"target": "lawson", "domain": "clinic", "attribute": "name", "length": 30},
                {"target": "sap", "domain": "clinic", "attribute": "name", "length": 40}
              ],
              "approvals": [
                {"domain": "clinic", "subject": "fee", "from": 10000, "groups": ["lead"]},
                {"domain": "clinic", "subject": "fee", "groups": ["steward"]}
              ],
              "preferences": [{"domain": "clinic", "attribute": "name", "prefer": ["ehr", "erp"]}],
              "targets": {"lawson": ["clinic"]},
              "calendar": {
                "maintenance": [
                  {"day": "SUNDAY", "from": "02:00", "to": "05:00"},
                  {"day": "SATURDAY", "from": "22:30", "to": "01:00"}
                ],
                "freeze": {"domains": ["clinic"], "lastDays": 3, "firstDays": 2}
              },
              "localOnly": {"clinic": ["dose"]}
            }
            """;

    private static final FacilityRules RULES = rules(TEXT);

    @Test
    void aFacilityRequiresMoreThanItsDomainsDo() {
        assertThat(RULES.requiredAttributes(CLINIC, "DRAFT")).containsExactly("kind");
        assertThat(RULES.requiredAttributes(CLINIC, "ACTIVE")).containsExactlyInAnyOrder("kind", "beds", "npi");
        assertThat(RULES.requiredAttributes(OTHER, "ACTIVE")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AB-1234, true",
        "AB-123Z, true",
        "ab-1234, false",
        "AB1234, false",
        "AB-12345, false",
        "A9-1234, false",
        "AB-12Z4, false",
        "'', false"
    })
    void aFacilitysCodesHaveItsForm(String code, boolean accepted) {
        assertThat(RULES.accepts(CLINIC, code)).isEqualTo(accepted);
        assertThat(RULES.accepts(OTHER, code)).isTrue();
    }

    @Test
    void codesWithoutAPatternStillHaveALength() {
        var rules = rules("{'codes': [{'domain': 'clinic', 'maxLength': 5}]}");

        assertThat(rules.accepts(CLINIC, "a/b.c")).isTrue();
        assertThat(rules.accepts(CLINIC, "123456")).isFalse();
    }

    @Test
    void aFacilityHasDefaults() {
        assertThat(RULES.defaultFor("costCenter")).contains("100-61110");
        assertThat(RULES.defaultFor("buyer")).contains("J. Doe");
        assertThat(RULES.defaultFor("legalEntity")).isEmpty();
    }

    @Test
    void aTargetTakesOnlySoManyCharacters() {
        assertThat(RULES.limit("lawson", CLINIC, "name")).isEqualTo(OptionalInt.of(30));
        assertThat(RULES.limit("sap", CLINIC, "name")).isEqualTo(OptionalInt.of(40));
        assertThat(RULES.limit("sap", CLINIC, "kind")).isEmpty();
        assertThat(RULES.limit("sap", OTHER, "name")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, steward", "9999.99, steward", "10000, lead steward", "10000.00, lead steward", "50000, lead steward"
    })
    void approversDependOnTheAmount(BigDecimal amount, String groups) {
        assertThat(RULES.approvers(CLINIC, "fee", amount)).containsExactlyInAnyOrder(groups.split(" "));
        assertThat(RULES.approvers(CLINIC, "name", amount)).isEmpty();
        assertThat(RULES.approvers(OTHER, "fee", amount)).isEmpty();
    }

    @Test
    void aFacilityPrefersOtherSources() {
        assertThat(RULES.preferred(CLINIC, "name")).contains(List.of("ehr", "erp"));
        assertThat(RULES.preferred(CLINIC, "kind")).isEmpty();
        assertThat(RULES.preferred(OTHER, "name")).isEmpty();
    }

    @Test
    void aTargetReceivesTheDomainsItWasGiven() {
        assertThat(RULES.receives("lawson", CLINIC)).isTrue();
        assertThat(RULES.receives("lawson", OTHER)).isFalse();
        assertThat(RULES.receives("sap", CLINIC)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T07:00:00Z, true,  Sunday two o'clock in New York",
        "2026-11-22T06:59:59Z, false, a second before",
        "2026-11-22T09:59:59Z, true,  the last second",
        "2026-11-22T10:00:00Z, false, five o'clock",
        "2026-11-22T02:00:00Z, false, Saturday nine o'clock in the evening",
        "2026-11-22T03:30:00Z, true,  Saturday half past ten in the evening",
        "2026-11-22T05:59:59Z, true,  over midnight",
        "2026-11-22T06:00:00Z, false, Sunday one o'clock",
        "2026-07-05T06:00:00Z, true,  Sunday two o'clock in summer",
        "2026-11-23T07:00:00Z, false, Monday"
    })
    void systemsAreDownInTheFacilitysOwnNight(Instant now, boolean down, String why) {
        assertThat(RULES.inMaintenance(now, NEW_YORK)).as(why).isEqualTo(down);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-28T03:59:00Z, false",
        "2026-11-28T05:00:00Z, true",
        "2026-11-30T12:00:00Z, true",
        "2026-12-02T12:00:00Z, true",
        "2026-12-03T04:59:00Z, true",
        "2026-12-03T05:00:00Z, false",
        "2026-12-15T12:00:00Z, false",
        "2028-02-27T12:00:00Z, true"
    })
    void booksAreClosedAroundTheEndOfAMonth(Instant now, boolean frozen) {
        assertThat(RULES.frozen(CLINIC, now, NEW_YORK)).isEqualTo(frozen);
        assertThat(RULES.frozen(OTHER, now, NEW_YORK)).isFalse();
    }

    @Test
    void someAttributesBelongToTheFacilityAlone() {
        assertThat(RULES.localOnly(CLINIC, "dose")).isTrue();
        assertThat(RULES.localOnly(CLINIC, "name")).isFalse();
        assertThat(RULES.localOnly(OTHER, "dose")).isFalse();
    }

    @Test
    void aFacilityWithoutRulesDoesEverythingAsItsDomainsSay() {
        var now = Instant.parse("2026-11-30T12:00:00Z");

        assertThat(FacilityRules.NONE.requiredAttributes(CLINIC, "ACTIVE")).isEmpty();
        assertThat(FacilityRules.NONE.accepts(CLINIC, "anything")).isTrue();
        assertThat(FacilityRules.NONE.frozen(CLINIC, now, NEW_YORK)).isFalse();
        assertThat(FacilityRules.NONE.inMaintenance(now, NEW_YORK)).isFalse();
        assertThat(FacilityRules.NONE.receives("sap", CLINIC)).isFalse();
        assertThat(rules("{}")).isEqualTo(FacilityRules.NONE);
    }

    @Test
    void rulesSurviveTheWayThroughJson() {
        assertThat(rules(JSON.writeValueAsString(RULES))).isEqualTo(RULES);
        assertThat(errors(RULES)).isEmpty();
    }

    @Test
    void nullsInJsonAreLeftOut() {
        assertThat(rules("{'required': [null], 'targets': {'sap': [null]}, 'calendar': {'maintenance': null}}"))
                .isEqualTo(rules("{'targets': {'sap': []}}"));
    }

    record Mistake(String rules, String field, String word) {}

    static List<Mistake> mistakes() {
        return """
                {'required': [{'attributes': ['name']}]}                              ~ required[0].domain ~ no such domain
                {'required': [{'domain': 'Clinic', 'attributes': ['name']}]}          ~ required[0].domain ~ no such domain
                {'required': [{'domain': 'clinic', 'attributes': ['name', 'nmae']}]}  ~ required[0].attributes[1] ~ no such attribute
                {'required': [{'domain': 'clinic'}]}                                  ~ required[0].attributes ~ At least one
                {'required': [{'domain': 'clinic', 'state': 'active', 'attributes': ['name']}]} ~ required[0].state ~ capital
                {'codes': [{'domain': 'clinic', 'maxLength': 0}]}                     ~ codes[0].maxLength ~ from 1
                {'codes': [{'domain': 'nobody', 'maxLength': 5}]}                     ~ codes[0].domain ~ no such domain
                {'codes': [{'domain': 'clinic', 'pattern': '(a+)+', 'maxLength': 9}]} ~ codes[0].pattern ~ A for a letter
                {'codes': [{'domain': 'clinic', 'pattern': '99999', 'maxLength': 4}]} ~ codes[0].pattern ~ longer
                {'defaults': {'color': 'red'}}                                        ~ defaults.color ~ costCenter
                {'defaults': {'buyer': ' '}}                                          ~ defaults.buyer ~ 1 to 200
                {'truncations': [{'target': 'SAP', 'domain': 'clinic', 'attribute': 'name', 'length': 40}]} ~ truncations[0].target ~ small letters
                {'truncations': [{'target': 'sap', 'domain': 'clinic', 'attribute': 'x', 'length': 40}]} ~ truncations[0].attribute ~ no such attribute
                {'truncations': [{'target': 'sap', 'domain': 'clinic', 'attribute': 'name', 'length': -1}]} ~ truncations[0].length ~ from 1
                {'approvals': [{'domain': 'clinic', 'subject': 'create', 'groups': []}]} ~ approvals[0].groups ~ At least one
                {'approvals': [{'domain': 'clinic', 'subject': 'paint', 'groups': ['lead']}]} ~ approvals[0].subject ~ no such attribute
                {'approvals': [{'domain': 'clinic', 'subject': 'create', 'groups': ['boss']}]} ~ approvals[0].groups[0] ~ business role
                {'approvals': [{'domain': 'clinic', 'subject': 'create', 'from': -1, 'groups': ['lead']}]} ~ approvals[0].from ~ negative
                {'preferences': [{'domain': 'clinic', 'attribute': 'name', 'prefer': ['fax']}]} ~ preferences[0].prefer[0] ~ kind of source
                {'preferences': [{'domain': 'clinic', 'attribute': 'name'}]}          ~ preferences[0].prefer ~ At least one
                {'targets': {'sap': ['clinic', 'planet']}}                            ~ targets.sap[1] ~ no such domain
                {'targets': {'S A P': []}}                                            ~ targets.S A P ~ small letters
                {'localOnly': {'clinic': ['x']}}                                      ~ localOnly.clinic[0] ~ no such attribute
                {'calendar': {'maintenance': [{'day': 'MONDAY', 'from': '01:00'}]}}   ~ calendar.maintenance[0] ~ day, from and to
                {'calendar': {'maintenance': [{'day': 'MONDAY', 'from': '01:00', 'to': '01:00'}]}} ~ calendar.maintenance[0].to ~ begins
                {'calendar': {'freeze': {'lastDays': 3, 'firstDays': 2}}}             ~ calendar.freeze.domains ~ At least one
                {'calendar': {'freeze': {'domains': ['x'], 'lastDays': 1, 'firstDays': 1}}} ~ calendar.freeze.domains[0] ~ no such domain
                {'calendar': {'freeze': {'domains': ['clinic'], 'lastDays': 16, 'firstDays': 1}}} ~ calendar.freeze.lastDays ~ from 0 to 15
                {'calendar': {'freeze': {'domains': ['clinic'], 'lastDays': 1, 'firstDays': 40}}} ~ calendar.freeze.firstDays ~ from 0 to 15
                """.lines()
                .map(row -> row.split(" *~ "))
                .map(cells -> new Mistake(cells[0], cells[1], cells[2]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aRuleThatDoesNotFitTheDomainsNamesItsField(Mistake mistake) {
        assertThat(errors(rules(mistake.rules()))).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo(mistake.field());
            assertThat(error.message()).contains(mistake.word());
        });
    }

    @Test
    void allErrorsAreToldTogether() {
        var rules = rules("{'defaults': {'color': 'red'}, 'targets': {'sap': ['a', 'b']}}");

        assertThat(errors(rules))
                .extracting(FieldError::field)
                .containsExactly("defaults.color", "targets.sap[0]", "targets.sap[1]");
    }

    @ParameterizedTest
    @CsvSource({"A9X-./ , 7", "'', 0", "a, 1", "9*, 2", "[0-9], 5"})
    void onlyAClosedSetOfPatternsIsKnown(String pattern, int length) {
        boolean known = pattern.chars().allMatch(letter -> "A9X-./ ".indexOf(letter) >= 0) && length > 0;

        assertThat(CodePattern.problem(pattern).isEmpty()).isEqualTo(known);
    }

    @Test
    void aPatternIsNeverLongerThanACode() {
        assertThat(CodePattern.problem("9".repeat(40))).isEmpty();
        assertThat(CodePattern.problem("9".repeat(41))).isPresent();
    }

    private static FacilityRules rules(String json) {
        return JSON.readValue(json.replace('\'', '"'), FacilityRules.class);
    }

    private static List<FieldError> errors(FacilityRules rules) {
        var definitions = DomainDefinitions.of(Clinics.files(Clinics.TEXT), Fakes.functions());
        return new FacilityRulesCheck(definitions).errors(rules).stream().collect(Collectors.toList());
    }
}
