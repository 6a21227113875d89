package health.auric.model;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.model.AttributeType.Code;
import health.auric.model.AttributeType.Group;
import health.auric.model.AttributeType.Identifier;
import health.auric.model.AttributeType.Quantity;
import health.auric.model.AttributeType.Reference;
import health.auric.model.AttributeType.Sealed;
import health.auric.model.AttributeType.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be true of every definition the hub ships, whatever it declares. */
class ShippedDefinitionsTests {

    /** Schemes that take nearly everything, so that a value of theirs proves nothing about a single record. */
    private static final Set<String> UNCHECKED =
            Set.of("LOCAL-CODE", "CATALOG-NUMBER", "STATE-LICENSE", "MEDICAID", "PTAN", "HL7-PL");

    private static final Set<String> RESTRICTED_SCHEMES = Set.of("US-TIN", "EIN", "SSN", "DEA");
    private static final Set<String> PERSONAL_WORDS = Set.of("ssn", "birthDate", "gender", "tin");

    static List<DomainDefinition> domains() {
        return ShippedDomains.all();
    }

    @Test
    void fiveDomainsShip() {
        assertThat(domains())
                .extracting(domain -> domain.name().value())
                .containsExactly("cost-center", "item", "location", "provider", "supplier");
    }

    @ParameterizedTest
    @MethodSource("domains")
    void everyAttributeHasASurvivorshipRuleAndGovernance(DomainDefinition domain) {
        for (var row : domain.governance()) {
            assertThat(row.creates()).as(row.attribute()).isNotEmpty();
            assertThat(row.approves()).as(row.attribute()).isNotEmpty();
            assertThat(row.consumes()).as(row.attribute()).isNotEmpty();
            assertThat(domain.survivorship().of(row.attribute()))
                    .as(row.attribute())
                    .isNotNull();
        }
        assertThat(domain.survivorship().otherwise().prefer()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("domains")
    void labelsAreUniqueShortAndInSentenceCase(DomainDefinition domain) {
        unique(domain.attributes());
        domain.attributes().stream().map(Attribute::type).forEach(type -> {
            if (type instanceof Group group) {
                unique(group.fields());
            }
        });
    }

    private static void unique(List<Attribute> attributes) {
        assertThat(attributes)
                .extracting(Attribute::label)
                .doesNotHaveDuplicates()
                .allSatisfy(label -> {
                    assertThat(label)
                            .hasSizeBetween(2, 32)
                            .matches("[A-Z0-9].*")
                            .doesNotEndWith(".");
                    // A word that is not an abbreviation begins small, unless it is the first or a name.
                    assertThat(label)
                            .doesNotContainPattern(" (?!Social|Security|States|Medicaid|Medicare)[A-Z][a-z]{2,}");
                });
    }

    @ParameterizedTest
    @MethodSource("domains")
    void whatBelongsToAFacilityIsNeverGolden(DomainDefinition domain) {
        var local = domain.attributes().stream()
                .filter(Attribute::local)
                .map(Attribute::name)
                .toList();
        assertThat(local).isNotEmpty();
        assertThat(domain.survivorship().rules()).doesNotContainKeys(local.toArray(String[]::new));
        assertThat(domain.attribute(domain.heading().title()).orElseThrow().local())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "supplier, terms",
        "supplier, remitAddress",
        "supplier, paymentMethod",
        "supplier, currency",
        "supplier, incoterm",
        "item, purchaseTerms",
        "item, stockLocations",
        "item, chargeCode",
        "item, expenseAccount",
        "item, inventoryGroup",
        "location, shipToCode",
        "location, inventoryOrg",
        "location, storageLocation",
        "location, receivingDock",
        "provider, employeeId",
        "provider, schedulingId"
    })
    void theFacilityKeepsItsOwn(String domain, String attribute) {
        assertThat(ShippedDomains.named(domain)
                        .attribute(attribute)
                        .orElseThrow()
                        .local())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("domains")
    void whatIdentifiesAPersonOrMovesMoneyIsRestrictedItselfOrWithItsGroup(DomainDefinition domain) {
        var open = domain.attributes().stream()
                .filter(attribute -> attribute.sensitivity() != Sensitivity.RESTRICTED)
                .flatMap(ShippedDefinitionsTests::withFields)
                .filter(attribute -> attribute.sensitivity() != Sensitivity.RESTRICTED);
        assertThat(open).noneMatch(ShippedDefinitionsTests::delicate);
    }

    private static boolean delicate(Attribute attribute) {
        return attribute.type() instanceof Sealed
                || (attribute.type() instanceof Identifier identifier
                        && RESTRICTED_SCHEMES.contains(identifier.scheme()))
                || PERSONAL_WORDS.contains(attribute.name());
    }

    @Test
    void numbersOfPersonsAndBirthDatesExistOnlySealed() {
        for (var domain : domains()) {
            for (var attribute : withFields(domain).toList()) {
                boolean personal = attribute.name().matches("ssn|birthDate|dateOfBirth");
                assertThat(attribute.type() instanceof Sealed)
                        .as(attribute.name())
                        .isEqualTo(personal);
            }
        }
    }

    @Test
    void everyCodeListIsUsed() {
        Set<String> used = new TreeSet<>(Set.of("source-kinds", "target-kinds", "business-roles"));
        fields().forEach(attribute -> {
            switch (attribute.type()) {
                case Code(var list) -> used.add(list.name());
                case Quantity(var units) when units != null -> used.add(units.name());
                default -> {}
            }
        });
        assertThat(ShippedDomains.definitions().codeLists().names()).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void everyKindOfSourceAndRoleIsNamedBySomeDomain() {
        var lists = ShippedDomains.definitions().codeLists();
        var preferred = domains().stream()
                .flatMap(domain -> Stream.concat(
                        domain.survivorship().rules().values().stream(),
                        Stream.of(domain.survivorship().otherwise())))
                .flatMap(rule -> rule.prefer().stream())
                .collect(Collectors.toSet());
        var roles = domains().stream()
                .flatMap(domain -> Stream.concat(
                        domain.governed().create().stream(),
                        domain.governed().approve().values().stream().flatMap(List::stream)))
                .collect(Collectors.toSet());
        // Nobody prefers a spreadsheet; its rows count only where nothing better speaks.
        assertThat(preferred)
                .doesNotContain("spreadsheet")
                .containsAll(without(lists.keys("source-kinds"), "spreadsheet"));
        assertThat(roles).containsExactlyInAnyOrderElementsOf(lists.keys("business-roles"));
    }

    private static Set<String> without(Set<String> codes, String code) {
        return codes.stream().filter(each -> !each.equals(code)).collect(Collectors.toSet());
    }

    @Test
    void anExclusiveIdentifierHasASchemeThatChecksIt() {
        for (var domain : domains()) {
            withFields(domain).forEach(attribute -> {
                if (attribute.type() instanceof Identifier identifier && identifier.exclusive()) {
                    assertThat(UNCHECKED).as(attribute.name()).doesNotContain(identifier.scheme());
                    assertThat(refuses(identifier.scheme()))
                            .as(identifier.scheme())
                            .isTrue();
                }
            });
        }
    }

    private static boolean refuses(String scheme) {
        var check = ShippedDomains.functions().schemes().get(scheme);
        return check != null
                && Stream.of("0000000000000", "???", "1")
                        .map(check::standardize)
                        .noneMatch(Standardized.Accepted.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({
        "provider, npi, true", "supplier, tin, true", "supplier, duns, true", "supplier, hin, false",
        "location, ccn, true", "location, npi, false", "item, udiDi, true", "item, catalogNumber, false",
        "item, ndc, true", "cost-center, number, false"
    })
    void onlyWhatNamesOneThingIsExclusive(String domain, String identifier, boolean exclusive) {
        var type =
                ShippedDomains.named(domain).attribute(identifier).orElseThrow().type();
        assertThat(((Identifier) type).exclusive()).isEqualTo(exclusive);
    }

    @ParameterizedTest
    @CsvSource({
        "item, manufacturer, supplier", "provider, groups, supplier", "location, parent, location",
        "cost-center, manager, provider", "cost-center, legalEntity, location", "supplier, physician, provider"
    })
    void domainsReferToEachOther(String domain, String reference, String target) {
        assertThat(targetOf(ShippedDomains.named(domain).attribute(reference).orElseThrow()))
                .isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({
        "item, vendorItems, supplier, supplier", "item, stockLocations, location, location",
        "location, costCenters, costCenter, cost-center", "provider, roles, location, location",
        "provider, roles, costCenter, cost-center", "supplier, contracts, gpo, supplier",
        "cost-center, hierarchyNodes, node, cost-center"
    })
    void groupsReferToOtherDomainsToo(String domain, String group, String field, String target) {
        var type = (Group)
                ShippedDomains.named(domain).attribute(group).orElseThrow().type();
        assertThat(targetOf(type.field(field).orElseThrow())).isEqualTo(target);
    }

    private static String targetOf(Attribute attribute) {
        return ((Reference) attribute.type()).to().value();
    }

    @Test
    void numbersOfDomainsDiffer() {
        assertThat(domains()).extracting(domain -> domain.heading().number()).doesNotHaveDuplicates();
    }

    @Test
    void cautiousAndRestrictiveRulesDecideOverWhatHasAnOrder() {
        for (var domain : domains()) {
            domain.survivorship().rules().forEach((name, rule) -> {
                var type = domain.attribute(name).orElseThrow().type();
                switch (rule.then()) {
                    case MOST_CAUTIOUS, MOST_RESTRICTIVE ->
                        assertThat(type.word()).as(name).isIn("code", "flag", "group");
                    case UNION ->
                        assertThat(domain.attribute(name).orElseThrow().many())
                                .as(name)
                                .isTrue();
                    default -> {}
                }
            });
        }
    }

    @Test
    void descriptionsAreSentences() {
        for (var domain : domains()) {
            assertThat(domain.heading().about()).matches("[A-Z].*\\.");
            assertThat(withFields(domain).flatMap(attribute -> attribute.about().stream()))
                    .allSatisfy(about -> assertThat(about).matches("[A-Z].*\\.").hasSizeBetween(15, 120));
        }
    }

    @Test
    void labelsOfCodesAreUniqueWithinTheirList() {
        var lists = ShippedDomains.definitions().codeLists();
        for (var name : lists.names()) {
            Map<String, String> seen = new HashMap<>();
            for (var code : lists.find(name).orElseThrow().codes()) {
                assertThat(seen.put(code.label(), code.code()))
                        .as(name + " " + code.code())
                        .isNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "states, 59",
        "countries, 249",
        "currencies, 154",
        "units, 28",
        "supplier-roles, 12",
        "location-types, 21"
    })
    void theLongListsAreComplete(String list, int codes) {
        assertThat(ShippedDomains.definitions().codeLists().keys(list)).hasSize(codes);
    }

    @Test
    void everyTextHasALimitAPageCanShow() {
        assertThat(fields()).allSatisfy(attribute -> {
            if (attribute.type() instanceof Text(var max)) {
                assertThat(max).isBetween(1, 500);
            }
        });
    }

    private static Stream<Attribute> fields() {
        return domains().stream().flatMap(domain -> withFields(domain));
    }

    private static Stream<Attribute> withFields(DomainDefinition domain) {
        return domain.attributes().stream().flatMap(ShippedDefinitionsTests::withFields);
    }

    private static Stream<Attribute> withFields(Attribute attribute) {
        return attribute.type() instanceof Group group
                ? Stream.concat(Stream.of(attribute), group.fields().stream())
                : Stream.of(attribute);
    }
}
