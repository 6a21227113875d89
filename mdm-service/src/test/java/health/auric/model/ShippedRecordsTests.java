package health.auric.model;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.kernel.DomainName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped definitions find in records of their domains, and how each attribute's value survives. */
class ShippedRecordsTests {

    private static final DomainName SUPPLIER = new DomainName("supplier");
    private static final DomainName LOCATION = new DomainName("location");
    private static final DomainName ITEM = new DomainName("item");
    private static final DomainName PROVIDER = new DomainName("provider");
    private static final DomainName COST_CENTER = new DomainName("cost-center");

    @Test
    void anItemIsIdentifiedByItsDeviceItsPackagesAndItsCatalogNumbers() {
        Map<String, Object> content = Map.of(
                "itemNumber", "0042",
                "vendorItems", List.of(Map.of("catalogNumber", "VC-1")),
                "formerGtins", List.of(Map.of("gtin", "09521234000099")),
                "packaging", List.of(Map.of("unit", "EA", "gtin", "09521234000013", "hibc", "+A123BJC5D6E71G")),
                "ndc", "00002322730",
                "catalogNumber", "C-1",
                "udiDi", "GS1:09521234000013");

        assertThat(claims("item", content))
                .containsExactly(
                        new Claim("udiDi", "UDI-DI", "GS1:09521234000013", true, false),
                        new Claim("catalogNumber", "CATALOG-NUMBER", "C-1", false, false),
                        new Claim("ndc", "NDC", "00002322730", true, false),
                        new Claim("packaging.gtin", "GTIN", "09521234000013", true, false),
                        new Claim("packaging.hibc", "HIBC", "+A123BJC5D6E71G", true, false),
                        new Claim("formerGtins.gtin", "GTIN", "09521234000099", false, false),
                        new Claim("vendorItems.catalogNumber", "CATALOG-NUMBER", "VC-1", false, false),
                        new Claim("itemNumber", "LOCAL-CODE", "0042", false, true));
    }

    @Test
    void aProviderHoldsItsNpiButNeitherTheOneItReplacedNorItsLicenses() {
        Map<String, Object> content = Map.of(
                "medicareIds", List.of("PT1", "PT2"),
                "deaRegistrations", List.of(Map.of("number", "AB1234563")),
                "licenses", List.of(Map.of("state", "OH", "number", "35.012345")),
                "taxonomies", List.of(Map.of("code", "207R00000X")),
                "replacementNpi", "1234567893",
                "npi", "1679576722");

        assertThat(claims("provider", content))
                .containsExactly(
                        new Claim("npi", "NPI", "1679576722", true, false),
                        new Claim("replacementNpi", "NPI", "1234567893", false, false),
                        new Claim("taxonomies.code", "NUCC", "207R00000X", false, false),
                        new Claim("licenses.number", "STATE-LICENSE", "35.012345", false, false),
                        new Claim("deaRegistrations.number", "DEA", "AB1234563", true, false),
                        new Claim("medicareIds", "PTAN", "PT1", false, false),
                        new Claim("medicareIds", "PTAN", "PT2", false, false));
    }

    @Test
    void aLocationSharesTheNpiOfItsOrganizationButNotItsCertification() {
        assertThat(claims("location", Map.of("ccn", "360001", "npi", "1679576722", "clia", "36D0000001")))
                .containsExactly(
                        new Claim("ccn", "CCN", "360001", true, false),
                        new Claim("npi", "NPI", "1679576722", false, false),
                        new Claim("clia", "CLIA", "36D0000001", true, false));
    }

    @Test
    void nothingIdentifiesACostCenterAloneBecauseChartsUseTheSameNumbers() {
        Map<String, Object> content =
                Map.of("number", "6010", "companyCode", "1000", "segments", Map.of("entity", "01"));

        assertThat(claims("cost-center", content))
                .hasSize(3)
                .noneMatch(Claim::exclusive)
                .extracting(Claim::attribute)
                .containsExactly("number", "companyCode", "segments.entity");
    }

    @Test
    void anItemPointsToItsMakerItsSellersAndItsParts() {
        Map<String, Object> content = Map.of(
                "manufacturer", Map.of("golden", "SUP-0000001"),
                "replaces", List.of(Map.of("key", "I-1"), Map.of("key", "I-2")),
                "components", List.of(Map.of("item", Map.of("key", "I-3"), "quantity", "2")),
                "vendorItems", List.of(Map.of("supplier", Map.of("source", "sap", "key", "V-1"))),
                "purchaseTerms", List.of(Map.of("supplier", Map.of("key", "V-2"))));

        assertThat(ShippedDomains.named("item").referencesOf(content))
                .containsExactly(
                        new Pointer("vendorItems.supplier", 0, SUPPLIER, "sap", "V-1", null),
                        new Pointer("components.item", 0, ITEM, null, "I-3", null),
                        new Pointer("purchaseTerms.supplier", 0, SUPPLIER, null, "V-2", null),
                        new Pointer("manufacturer", 0, SUPPLIER, null, null, "SUP-0000001"),
                        new Pointer("replaces", 0, ITEM, null, "I-1", null),
                        new Pointer("replaces", 1, ITEM, null, "I-2", null));
    }

    @Test
    void aProviderPointsToWhereItWorks() {
        var role = new LinkedHashMap<String, Object>();
        role.put("costCenter", Map.of("key", "6010"));
        role.put("organization", Map.of("key", "V-1"));
        role.put("location", Map.of("key", "L-1"));
        Map<String, Object> content =
                Map.of("roles", List.of(role, Map.of("location", Map.of("key", "L-2"))), "supervisors", List.of());

        assertThat(ShippedDomains.named("provider").referencesOf(content))
                .containsExactly(
                        new Pointer("roles.organization", 0, SUPPLIER, null, "V-1", null),
                        new Pointer("roles.location", 0, LOCATION, null, "L-1", null),
                        new Pointer("roles.location", 1, LOCATION, null, "L-2", null),
                        new Pointer("roles.costCenter", 0, COST_CENTER, null, "6010", null));
    }

    @Test
    void aCostCenterPointsToItsBooksAndItsPeople() {
        Map<String, Object> content = Map.of(
                "legalEntity", Map.of("key", "E-1"),
                "manager", Map.of("key", "P-1"),
                "hierarchyNodes", List.of(Map.of("node", Map.of("key", "N-1"))),
                "predecessors", List.of(Map.of("costCenter", Map.of("key", "6009"))));

        assertThat(ShippedDomains.named("cost-center").referencesOf(content))
                .containsExactly(
                        new Pointer("hierarchyNodes.node", 0, COST_CENTER, null, "N-1", null),
                        new Pointer("predecessors.costCenter", 0, COST_CENTER, null, "6009", null),
                        new Pointer("legalEntity", 0, LOCATION, null, "E-1", null),
                        new Pointer("manager", 0, PROVIDER, null, "P-1", null));
    }

    @Test
    void everyRecordFallsIntoALocalAndAGoldenPartAndNothingIsInBoth() {
        for (var domain : ShippedDomains.all()) {
            var content = domain.attributes().stream()
                    .collect(Collectors.<Attribute, String, Object>toMap(Attribute::name, Attribute::label));
            var local = domain.localOf(content);
            var golden = domain.goldenOf(content);

            assertThat(local).isNotEmpty();
            assertThat(golden.keySet()).doesNotContainAnyElementsOf(local.keySet());
            assertThat(local.size() + golden.size()).isEqualTo(content.size());
            assertThat(local.keySet())
                    .allMatch(name -> domain.attribute(name).orElseThrow().local());
            assertThat(domain.surviving().stream().map(Surviving::name)).containsExactlyElementsOf(golden.keySet());
        }
    }

    /** The cells: what members are told apart by, whether lists are joined, the period, references and ranks. */
    @ParameterizedTest
    @CsvSource({
        "supplier, legalName, , false, , '', ''",
        "supplier, level, , false, , '', itself",
        "supplier, roles, , true, , '', itself",
        "supplier, formerNames, name, true, , '', ''",
        "supplier, addresses, use, false, valid, '', use country",
        "supplier, contacts, , false, , '', role",
        "supplier, contracts, , false, , gpo, ''",
        "supplier, screening, list, true, , '', list status",
        "supplier, holds, kind, true, , '', kind",
        "supplier, parent, , false, , itself, ''",
        "supplier, distributesFor, , true, , itself, ''",
        "item, packaging, unit, false, , '', unit containsUnit",
        "item, vendorItems, , true, , supplier, ''",
        "item, powdered, , false, , '', itself",
        "item, diameter, , false, , '', ''",
        "provider, names, use, false, , '', use",
        "provider, roles, , false, valid, organization location costCenter, role employment acceptingNew primary",
        "cost-center, hierarchyNodes, hierarchy, false, valid, node, hierarchy",
    })
    void whatDecidingAValueNeedsIsWorkedOut(
            String domain,
            String attribute,
            @Nullable String apart,
            boolean joins,
            @Nullable String period,
            String references,
            String ranks) {
        var surviving = surviving(domain, attribute);

        assertThat(surviving.apart()).isEqualTo(apart);
        assertThat(surviving.joins()).isEqualTo(joins);
        assertThat(surviving.period()).isEqualTo(period);
        assertThat(words(surviving.references())).isEqualTo(references);
        assertThat(words(List.copyOf(surviving.ranks().keySet()))).isEqualTo(ranks);
    }

    @ParameterizedTest
    @CsvSource({
        "item, latex, most-cautious, true",
        "supplier, holds, most-restrictive, true",
        "provider, npiStatus, most-restrictive, true",
        "item, description, most-complete, false",
        "supplier, roles, union, false",
        "supplier, phone, most-recent, false",
    })
    void theStrictestValueWinsWhereTheRuleSaysSo(String domain, String attribute, String word, boolean strict) {
        var surviving = surviving(domain, attribute);

        assertThat(surviving.word()).isEqualTo(word);
        assertThat(surviving.strict()).isEqualTo(strict);
    }

    @Test
    void codesRankInTheOrderOfTheirListAndFlagsBySetFirst() {
        assertThat(surviving("item", "latex").ranks().get(Surviving.ITSELF))
                .isEqualTo(Map.of("CONTAINS", 0, "NOT_DECLARED", 1, "FREE", 2));
        assertThat(surviving("item", "powdered").ranks().get(Surviving.ITSELF))
                .isEqualTo(Map.of("true", 0, "false", 1));
    }

    @Test
    void whatAFacilityKeepsForItselfNeverSurvives() {
        assertThat(ShippedDomains.named("supplier").surviving())
                .extracting(Surviving::name)
                .doesNotContain("terms", "vendorNumber", "remitAddress")
                .contains("legalName", "tin", "parent");
    }

    private static String words(List<String> names) {
        return names.stream()
                .map(name -> name.equals(Surviving.ITSELF) ? "itself" : name)
                .collect(Collectors.joining(" "));
    }

    private static Surviving surviving(String domain, String attribute) {
        return ShippedDomains.named(domain).surviving().stream()
                .filter(each -> each.name().equals(attribute))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no golden attribute " + attribute));
    }

    private static List<Claim> claims(String domain, Map<String, Object> content) {
        return ShippedDomains.named(domain).identifiersOf(content);
    }
}
