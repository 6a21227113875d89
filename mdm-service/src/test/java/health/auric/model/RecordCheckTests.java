package health.auric.model;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.model.Finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordCheckTests {

    private static final DomainDefinition ADDRESSED = Clinics.with("""
            addresses:
              type: group
              many: true
              of: {state: text, postal: text, country: {type: code, list: countries}}
            office: {type: group, of: {state: text, postal: text}}
            """, """
            - {rule: state-matches-postal, on: addresses}
            - {rule: state-matches-postal, on: office}
            """);

    private static final DomainDefinition PACKED = Clinics.with("""
            packaging:
              type: group
              many: true
              of:
                unit: text
                role: {type: text, many: true}
                containsUnit: text
                containsQuantity: number
                baseQuantity: number
            """, """
            - {rule: packaging-chain, on: packaging}
            - {rule: one-base-level, on: packaging}
            """);

    private static final DomainDefinition DATED = Clinics.with("""
            nodes: {type: group, many: true, key: tree, of: {tree: text, node: text, valid: period}}
            loose: {type: group, many: true, of: {node: text, valid: period}}
            life:  period
            """, """
            - {rule: periods-in-order, on: nodes}
            - {rule: periods-in-order, on: loose}
            - {rule: periods-in-order, on: life}
            """);

    private static final DomainDefinition SPLIT = Clinics.with(
            "heirs: {type: group, many: true, of: {to: text, percent: {type: number, whole: false}}}",
            "- {rule: percentages-sum-to-100, on: heirs, field: percent}");

    private static final DomainDefinition PAYEE = Clinics.with("""
            tin:     {type: identifier, scheme: US-TIN}
            tinType: text
            ssn:     {type: sealed, scheme: SSN}
            formed:  date
            closed:  date
            """, """
            - {rule: tin-type-agrees, number: tin, type: tinType}
            - {rule: not-both, field: tin, field2: ssn}
            - {rule: required-with, field: closed, needs: formed}
            """);

    private static final DomainDefinition SIDED =
            Clinics.with("""
            side: {type: text, standardize: upper}
            description: text
            """, "- {rule: laterality-agrees, on: side, description: description}");

    @ParameterizedTest
    @CsvSource({
        "NY, 12208, true",
        "NY, 06390, true",
        "NY, 90210, false",
        "CA, 90210, true",
        "CA, 96201, false",
        "CT, 06511, true",
        "PR, 00907, true",
        "PR, 00802, false",
        "VI, 00802, true",
        "TX, 73301, true",
        "OK, 73301, false",
        "FL, 34004, false",
        "AA, 34004, true",
        "AP, 96201, true",
        "DC, 20500, true",
        "VA, 20101, true",
        "GU, 96910, true",
        "ZZ, 12345, true",
        "NY, 12, true",
        "NY, K1A0B1, false"
    })
    void aZipCodeLiesInItsState(String state, String postal, boolean agrees) {
        var address = Map.of("state", state, "postal", postal);

        assertThat(findings(ADDRESSED, Map.of("office", address)))
                .isEqualTo(agrees ? "" : "office.postal WARNING state-matches-postal");
    }

    @Test
    void everyAddressIsCheckedButNoForeignOne() {
        var wrong = Map.of("state", "NY", "postal", "90210");
        var canadian = Map.of("state", "CA", "postal", "K1A0B1", "country", "CA");

        assertThat(findings(ADDRESSED, Map.of("addresses", List.of(canadian, wrong))))
                .isEqualTo("addresses[1].postal WARNING state-matches-postal");
    }

    @Test
    void everyStateAndTerritoryHasPrefixes() {
        var states =
                "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC"
                        + " ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR GU VI AS MP AA AE AP";

        assertThat(states.split(" ")).hasSize(59).allMatch(PostalStates::knows);
    }

    private static final Map<String, Object> EACH = Map.of("unit", "EA", "role", "BASE");
    private static final Map<String, Object> BOX =
            Map.of("unit", "BX", "containsUnit", "EA", "containsQuantity", 100, "baseQuantity", 100);

    private static Map<String, Object> aCaseOf(int boxes, int each) {
        return Map.of("unit", "CA", "containsUnit", "BX", "containsQuantity", boxes, "baseQuantity", each);
    }

    @Test
    void aPackagingChainMultiplies() {
        assertThat(findings(PACKED, Map.of("packaging", List.of(EACH, BOX, aCaseOf(10, 1000)))))
                .isEmpty();
        assertThat(findings(PACKED, Map.of("packaging", List.of(EACH, BOX, aCaseOf(10, 100)))))
                .isEqualTo("packaging[2].baseQuantity ERROR packaging-chain");
    }

    @Test
    void whatALevelContainsIsALevelToo() {
        assertThat(findings(PACKED, Map.of("packaging", List.of(EACH, aCaseOf(10, 1000)))))
                .isEqualTo("packaging[1].containsUnit ERROR packaging-chain");
    }

    @Test
    void noLevelContainsItself() {
        var box = Map.of("unit", "BX", "containsUnit", "CA", "role", "BASE");
        var carton = Map.of("unit", "CA", "containsUnit", "BX");

        assertThat(findings(PACKED, Map.of("packaging", List.of(box, carton))))
                .isEqualTo("packaging[0].containsUnit ERROR packaging-chain, "
                        + "packaging[1].containsUnit ERROR packaging-chain");
    }

    @Test
    void aLevelWithoutNumbersIsNotArguedWith() {
        var box = Map.of("unit", "BX", "containsUnit", "EA");

        assertThat(findings(PACKED, Map.of("packaging", List.of(EACH, box)))).isEmpty();
    }

    @Test
    void exactlyOneLevelIsTheBase() {
        var other = Map.of("unit", "PR", "role", List.of("ISSUE", "BASE"));

        assertThat(findings(PACKED, Map.of())).isEmpty();
        assertThat(findings(PACKED, Map.of("packaging", List.of(other)))).isEmpty();
        assertThat(findings(PACKED, Map.of("packaging", List.of(EACH, other))))
                .isEqualTo("packaging ERROR one-base-level");
        assertThat(findings(PACKED, Map.of("packaging", List.of(Map.of("unit", "EA")))))
                .isEqualTo("packaging ERROR one-base-level");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01/2026-06-30, 2026-07-01/,           true",
        "2026-01-01/2026-06-30, 2026-06-30/,           false",
        "2026-01-01/,           2027-01-01/2027-12-31, false",
        "/2025-12-31,           2026-01-01/,           true",
        "/2025-12-31,           /2024-12-31,           false",
        "2027-01-01/,           2026-01-01/2026-12-31, true"
    })
    void ofOneKindOnlyOneIsValidOnADay(String first, String second, boolean inOrder) {
        var nodes = List.of(
                Map.of("tree", "A", "node", "1", "valid", first), Map.of("tree", "A", "node", "2", "valid", second));
        var apart = List.of(
                Map.of("tree", "A", "node", "1", "valid", first), Map.of("tree", "B", "node", "2", "valid", second));

        assertThat(findings(DATED, Map.of("nodes", nodes)))
                .isEqualTo(inOrder ? "" : "nodes[1].valid WARNING periods-in-order");
        assertThat(findings(DATED, Map.of("nodes", apart))).isEmpty();
        assertThat(findings(DATED, Map.of("loose", nodes))).doesNotContain("periods-in-order");
    }

    @Test
    void membersWithoutAPeriodAreAlwaysValid() {
        var nodes = List.of(Map.of("tree", "A", "node", "1"), Map.of("tree", "A", "node", "2"));

        assertThat(findings(DATED, Map.of("nodes", nodes))).isEqualTo("nodes[1].valid WARNING periods-in-order");
        assertThat(findings(DATED, Map.of("nodes", List.of(Map.of("node", "1"), Map.of("node", "2")))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"60, 40, true", "33.3, 66.7, true", "60, 60, false", "50, 0, false"})
    void percentagesSumToOneHundred(String first, String second, boolean whole) {
        var heirs = List.of(Map.of("to", "A", "percent", first), Map.of("to", "B", "percent", second));

        assertThat(findings(SPLIT, Map.of("heirs", heirs)))
                .isEqualTo(whole ? "" : "heirs ERROR percentages-sum-to-100");
        assertThat(findings(SPLIT, Map.of("heirs", List.of(Map.of("to", "A"))))).isEmpty();
    }

    @Test
    void aPersonsNumberIsNotKeptWhereCompanyNumbersStand() {
        var conformed = PAYEE.conform(Map.of("tin", "123456789", "tinType", "SSN"));

        assertThat(conformed.content()).containsOnlyKeys("tinType");
        assertThat(shown(conformed)).isEqualTo("tin ERROR tin-type-agrees");
        assertThat(conformed.toString()).doesNotContain("123456789");
        assertThat(findings(PAYEE, Map.of("tin", "123456789", "tinType", "EIN")))
                .isEmpty();
        assertThat(findings(PAYEE, Map.of("tinType", "SSN"))).isEmpty();
    }

    @Test
    void ofTwoExclusiveAttributesARecordHasOne() {
        assertThat(findings(PAYEE, Map.of("tin", "123456789", "ssn", "987654321")))
                .isEqualTo("ssn ERROR not-both");
        assertThat(findings(PAYEE, Map.of("ssn", "987654321"))).isEmpty();
    }

    @Test
    void anAttributeMayNeedAnother() {
        assertThat(findings(PAYEE, Map.of("closed", "2026-01-01"))).isEqualTo("formed ERROR required-with");
        assertThat(findings(PAYEE, Map.of("closed", "2026-01-01", "formed", "2020-01-01")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT, KNEE IMPLANT LEFT, true",
        "LEFT, KNEE IMPLANT RT, false",
        "RIGHT, 'Plate, tibia, lft', false",
        "RIGHT, RIGHTEOUS PLATE, true",
        "LEFT, LEFT AND RIGHT, true",
        "NONE, GLOVE LEFT, false",
        "NONE, GLOVE, true",
        "BILATERAL, GLOVE LEFT, true"
    })
    void theDeclaredSideIsTheDescribedOne(String side, String description, boolean agrees) {
        assertThat(findings(SIDED, Map.of("side", side, "description", description)))
                .isEqualTo(agrees ? "" : "side WARNING laterality-agrees");
    }

    @Test
    void everyCheckGivesAReasonWithoutAValue() {
        var reasons = Stream.of(
                        PACKED.conform(Map.of("packaging", List.of(aCaseOf(12345, 6)))),
                        PAYEE.conform(Map.of("tin", "123456789", "tinType", "SSN", "closed", "2026-01-01")))
                .flatMap(conformed -> conformed.findings().stream())
                .map(Finding::message)
                .toList();

        assertThat(reasons)
                .hasSize(4)
                .allSatisfy(reason -> assertThat(reason).endsWith(".").doesNotContain("12345", "2026"));
    }

    @Test
    void definitionsShowTheChecksTheyAskFor() {
        assertThat(PAYEE.checks().getFirst().name()).isEqualTo("tin-type-agrees");
        assertThat(PAYEE.checks().getFirst().about()).isEqualTo(Map.of("number", "tin", "type", "tinType"));
    }

    private static String findings(DomainDefinition definition, Map<String, ?> raw) {
        return shown(definition.conform(raw));
    }

    private static String shown(Conformed conformed) {
        return conformed.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> finding.path() + " " + finding.severity() + " " + finding.code())
                .collect(Collectors.joining(", "));
    }
}
