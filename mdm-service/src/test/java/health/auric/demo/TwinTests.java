package health.auric.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Look-alikes differ in what their rule says, before noise, seen by one and the same source. */
class TwinTests {

    /** The truths about an entity and its look-alike as one source would show them. */
    private record Both(Draft thing, Draft lookAlike) {

        Set<String> differences() {
            Set<String> paths = new TreeSet<>(thing.visible().keySet());
            paths.addAll(lookAlike.visible().keySet());
            paths.removeIf(path -> thing.text(path).equals(lookAlike.text(path)));
            return paths;
        }

        boolean agreeIn(String path) {
            return thing.has(path) && thing.text(path).equals(lookAlike.text(path));
        }
    }

    private static List<Both> families(Subject subject, String rule) {
        Register register = Worlds.of(Tier.M).register(subject);
        List<Both> families = LongStream.range(
                        2, Math.min(1_500, register.layout().familyCount()))
                .filter(family -> register.twin(family).map(Twin::rule).equals(Optional.of(rule)))
                .limit(25)
                .mapToObj(family -> both(register, family))
                .toList();
        assertThat(families).isNotEmpty();
        return families;
    }

    private static Both both(Register register, long family) {
        return new Both(truth(register, family, 0), truth(register, family, 1));
    }

    private static Draft truth(Register register, long family, int member) {
        DemoSource source = register.source(new Layout.Seat(family, member, 0));
        return register.truth(new Layout.Seat(family, member, 0), new World.View(source, "K", Dice.of(family)));
    }

    @ParameterizedTest
    @CsvSource({
        "different-laterality, ~f:laterality",
        "different-sterility, ~f:sterile",
        "different-size, ~size",
        "latex-against-latex-free, ~f:latex",
        "single-use-against-reusable, ~f:reuse",
        "kit-against-component, ~f:kit",
        "different-color, ~f:color",
        "different-age-group, ~f:age",
        "different-manufacturer, ~maker",
    })
    void itemsDifferInTheFactTheRuleIsAbout(String rule, String fact) {
        assertThat(families(Subject.ITEM, rule)).allSatisfy(both -> {
            assertThat(both.thing().text(fact))
                    .isNotEmpty()
                    .isNotEqualTo(both.lookAlike().text(fact));
            assertThat(both.agreeIn("~noun")).isTrue();
            assertThat(both.agreeIn("~kind")).isTrue();
            assertThat(both.agreeIn("~material")).isTrue();
        });
    }

    /** What makes them different is always said: it may get lost later, but not before noise. */
    @ParameterizedTest
    @CsvSource({"different-laterality", "different-sterility", "different-color", "different-size"})
    void theDifferenceIsInTheDescription(String rule) {
        assertThat(families(Subject.ITEM, rule))
                .allSatisfy(both -> assertThat(both.differences()).contains("description"));
    }

    @Test
    void sidesOfOneImplantHaveNeighboringCatalogNumbers() {
        assertThat(families(Subject.ITEM, "different-laterality")).allSatisfy(both -> {
            String left = both.thing().text("catalogNumber");
            String right = both.lookAlike().text("catalogNumber");
            assertThat(left).isNotEqualTo(right).hasSameSizeAs(right);
            assertThat(left.substring(0, left.length() - 1)).isEqualTo(right.substring(0, right.length() - 1));
        });
    }

    @Test
    void anotherMakerMayUseTheSameCatalogNumber() {
        assertThat(families(Subject.ITEM, "same-catalog-other-maker")).allSatisfy(both -> {
            assertThat(both.agreeIn("catalogNumber")).isTrue();
            assertThat(both.agreeIn("~maker")).isFalse();
        });
    }

    @Test
    void packLevelsShareAllNumbersButNotTheQuantity() {
        assertThat(families(Subject.ITEM, "pack-level")).allSatisfy(both -> {
            assertThat(both.agreeIn("catalogNumber")).isTrue();
            assertThat(both.agreeIn("packaging.0.gtin")).isTrue();
            assertThat(both.differences()).contains("packaging.1.baseQuantity", "packaging.2.unit");
        });
    }

    @Test
    void withoutACatalogNumberOnlyTheSizeIsLeft() {
        assertThat(families(Subject.ITEM, "truncated-without-catalog")).allSatisfy(both -> {
            assertThat(both.thing().has("catalogNumber")).isFalse();
            assertThat(both.lookAlike().has("catalogNumber")).isFalse();
        });
    }

    @Test
    void drugsDifferInTheirNdc() {
        assertThat(families(Subject.ITEM, "different-drug-product"))
                .allSatisfy(both -> assertThat(both.differences()).contains("ndc"));
    }

    @Test
    void twoCompaniesOfOneNameHaveTwoTaxNumbers() {
        assertThat(families(Subject.SUPPLIER, "different-tax-numbers")).allSatisfy(both -> {
            assertThat(both.agreeIn("legalName")).isTrue();
            assertThat(both.thing().text("tin"))
                    .isNotEmpty()
                    .isNotEqualTo(both.lookAlike().text("tin"));
        });
    }

    @Test
    void aSiteHasTheTaxNumberOfItsParty() {
        assertThat(families(Subject.SUPPLIER, "remit-site-of")).allSatisfy(both -> {
            assertThat(both.agreeIn("tin")).isTrue();
            assertThat(both.lookAlike().text("level")).isEqualTo("SITE");
            assertThat(both.differences()).contains("addresses.0.line1");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "person-against-company, tinType",
        "maker-against-distributor, roles.0",
        "one-time-payee, roles.0",
        "different-country, addresses.0.country",
        "numbered-local-unit, legalName",
        "subsidiary-of, legalName",
        "recent-remit-change, w9Date",
        "different-location-numbers, duns",
        "same-person-name, addresses.0.line1",
    })
    void suppliersDifferInTheFieldTheRuleIsAbout(String rule, String field) {
        assertThat(families(Subject.SUPPLIER, rule))
                .allSatisfy(both -> assertThat(both.differences().contains(field)
                                || rule.equals("same-person-name")
                                        && both.differences().contains("addresses.0.city"))
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "numbered-local-unit",
        "one-time-payee",
        "recent-remit-change",
        "different-country",
        "different-location-numbers"
    })
    void aMissingTaxNumberMakesItHard(String rule) {
        assertThat(families(Subject.SUPPLIER, rule))
                .allSatisfy(both -> assertThat(both.lookAlike().has("tin")).isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "different-level, type",
        "certified-unit-of, ccn",
        "different-certification, ccn",
        "same-chain-other-street, address.line1",
        "other-suite, address.line2",
        "stockroom-against-department, type",
        "successor-of, closed",
    })
    void locationsDifferInTheFieldTheRuleIsAbout(String rule, String field) {
        assertThat(families(Subject.LOCATION, rule))
                .allSatisfy(both -> assertThat(both.differences()).contains(field));
    }

    @ParameterizedTest
    @CsvSource({
        "LOCATION, different-facility",
        "LOCATION, different-legal-entity",
        "COST_CENTER, different-legal-entity",
        "COST_CENTER, same-name-other-facility",
        "COST_CENTER, renumbered",
        "COST_CENTER, consolidated",
        "COST_CENTER, split",
    })
    void someLookAlikesAreAtTheOtherHospital(Subject subject, String rule) {
        Register register = Worlds.of(Tier.M).register(subject);
        Map<Long, Boolean> apart = new LinkedHashMap<>();
        LongStream.range(2, 800)
                .filter(family -> register.twin(family).map(Twin::rule).equals(Optional.of(rule)))
                .forEach(family -> apart.put(family, !register.home(family, 0).equals(register.home(family, 1))));
        assertThat(apart).isNotEmpty().allSatisfy((_, away) -> assertThat(away).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "different-npi, npi",
        "different-birth-date, ~birth",
        "generation-suffix, names.0.suffix",
        "person-against-organization, names.0.family",
        "different-license-number, licenses.0.number",
        "different-gender-and-initial, ~gender",
        "incompatible-credentials, ~credential",
        "same-npi-other-name, ~family",
    })
    void providersDifferInTheFactTheRuleIsAbout(String rule, String fact) {
        long differing = families(Subject.PROVIDER, rule).stream()
                .filter(both -> !both.agreeIn(fact))
                .count();
        assertThat(differing).isGreaterThan(families(Subject.PROVIDER, rule).size() * 8L / 10);
    }

    @Test
    void aMistypedNpiIsTheSameNumber() {
        Register register = Worlds.of(Tier.M).register(Subject.PROVIDER);
        DemoSource source = DemoSource.of(Worlds.of(Tier.M).sources(), Subject.PROVIDER, DemoFacility.LAKEMONT.code())
                .getFirst();
        long family = LongStream.range(0, 1_000)
                .filter(one -> register.twin(one).map(Twin::rule).equals(Optional.of("same-npi-other-name")))
                .findFirst()
                .orElseThrow();
        World.View view = new World.View(source, "K", Dice.of(1));
        assertThat(register.truth(new Layout.Seat(family, 1, 0), view).text("npi"))
                .isEqualTo(register.truth(new Layout.Seat(family, 0, 0), view).text("npi"));
    }

    @ParameterizedTest
    @CsvSource({
        "different-chart, chart",
        "summary-against-leaf, level",
        "different-category, category",
        "number-used-again, valid.from",
        "inpatient-against-outpatient, name",
    })
    void costCentersDifferInTheFieldTheRuleIsAbout(String rule, String field) {
        assertThat(families(Subject.COST_CENTER, rule))
                .allSatisfy(both -> assertThat(both.differences()).contains(field));
    }

    @Test
    void aNumberUsedAgainIsTheSameNumberInAnotherTime() {
        Register register = Worlds.of(Tier.M).register(Subject.COST_CENTER);
        families(Subject.COST_CENTER, "number-used-again").forEach(both -> {
            assertThat(both.agreeIn("number")).isTrue();
            assertThat(both.lookAlike().text("valid.to"))
                    .isLessThan(both.thing().text("valid.from"));
        });
        assertThat(register.subject()).isEqualTo(Subject.COST_CENTER);
    }

    @Test
    void relationsFitTheirRules() {
        Set<String> related = Set.of(Subject.values()).stream()
                .flatMap(subject -> Worlds.of(Tier.XS).register(subject).world().twins().stream())
                .filter(twin -> twin.relation() == Relation.RELATED)
                .map(Twin::rule)
                .collect(Collectors.toSet());
        assertThat(related)
                .containsExactlyInAnyOrder(
                        "remit-site-of",
                        "subsidiary-of",
                        "pack-level",
                        "replaced-by",
                        "certified-unit-of",
                        "successor-of");
    }
}
