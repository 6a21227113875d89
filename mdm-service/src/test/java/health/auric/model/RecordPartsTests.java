package health.auric.model;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.kernel.DomainName;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a definition finds in a record: identifiers, references and the part that is the facility's own. */
class RecordPartsTests {

    private static final DomainDefinition SUPPLIER = ShippedDomains.named("supplier");
    private static final DomainDefinition ITEM = ShippedDomains.named("item");

    @Test
    void identifiersAreFoundInDeclaredOrderAlsoInGroupsAndLists() {
        Map<String, Object> content = Map.of(
                "vendorNumber",
                "0042",
                "addresses",
                List.of(Map.of("use", "LEGAL", "gln", "0614141000012"), Map.of("use", "REMIT")),
                "hin",
                List.of("A1", "B2"),
                "tin",
                "471234567");

        assertThat(SUPPLIER.identifiersOf(content))
                .containsExactly(
                        new Claim("tin", "US-TIN", "471234567", true, false),
                        new Claim("hin", "HIN", "A1", false, false),
                        new Claim("hin", "HIN", "B2", false, false),
                        new Claim("addresses.gln", "GLN", "0614141000012", false, false),
                        new Claim("vendorNumber", "LOCAL-CODE", "0042", false, true));
    }

    @Test
    void anExclusiveIdentifierInAGroupIsClaimedOnce() {
        var levels = List.of(
                Map.of("unit", "EA", "gtin", "09521234000013"),
                Map.of("unit", "BOX", "gtin", "19521234000010"),
                Map.of("unit", "PK", "gtin", "19521234000010"));

        assertThat(ITEM.identifiersOf(Map.of("packaging", levels)))
                .containsExactly(
                        new Claim("packaging.gtin", "GTIN", "09521234000013", true, false),
                        new Claim("packaging.gtin", "GTIN", "19521234000010", true, false));
    }

    @ParameterizedTest
    @CsvSource({"SITE, false", "DIVISION, false", "LEGAL, true", "GROUP, true"})
    void aSiteRepeatsTheTaxNumberOfItsPartyAndClaimsNothing(String level, boolean exclusive) {
        assertThat(SUPPLIER.identifiersOf(Map.of("tin", "471234567", "level", level)))
                .containsExactly(new Claim("tin", "US-TIN", "471234567", exclusive, false));
    }

    @Test
    void anExceptionCanBeOneOfSeveralCodesAndNeedsAllItsAttributes() {
        var condition = new Condition(Map.of("kind", List.of("ER"), "state", List.of("NY", "CA")));

        assertThat(condition.isMetBy(Map.of("kind", List.of("OP", "ER"), "state", "CA")))
                .isTrue();
        assertThat(condition.isMetBy(Map.of("kind", List.of("OP"), "state", "CA")))
                .isFalse();
        assertThat(condition.isMetBy(Map.of("kind", "ER"))).isFalse();
        assertThat(Condition.NONE.isMetBy(Map.of("kind", "ER"))).isFalse();
    }

    @Test
    void anIdentifierOfAGroupCanBeExceptedToo() {
        var definition = Clinics.with("""
                kind: {type: code, list: kinds}
                rooms:
                  type: group
                  many: true
                  of: {npi: {type: identifier, scheme: NPI, exclusive: true, except: {kind: OP}}}
                """);
        var rooms = List.of(Map.of("npi", "1"));

        assertThat(definition.identifiersOf(Map.of("kind", "OP", "rooms", rooms)))
                .containsExactly(new Claim("rooms.npi", "NPI", "1", false, false));
        assertThat(definition.identifiersOf(Map.of("kind", "ER", "rooms", rooms)))
                .containsExactly(new Claim("rooms.npi", "NPI", "1", true, false));
    }

    @Test
    void referencesAreFoundWithTheirPlaceAndCounted() {
        var supplier = new DomainName("supplier");
        Map<String, Object> content = Map.of(
                "contracts",
                List.of(
                        Map.of("number", "C-1", "gpo", Map.of("source", "vizient", "key", "V")),
                        Map.of("number", "C-2"),
                        Map.of("number", "C-3", "gpo", Map.of("golden", "SUP-0000009"))),
                "distributesFor",
                List.of(Map.of("key", "A"), Map.of("key", "B")),
                "physician",
                Map.of("key", "P-1"));

        assertThat(SUPPLIER.referencesOf(content))
                .containsExactly(
                        new Pointer("contracts.gpo", 0, supplier, "vizient", "V", null),
                        new Pointer("contracts.gpo", 1, supplier, null, null, "SUP-0000009"),
                        new Pointer("distributesFor", 0, supplier, null, "A", null),
                        new Pointer("distributesFor", 1, supplier, null, "B", null),
                        new Pointer("physician", 0, new DomainName("provider"), null, "P-1", null));
    }

    @Test
    void referencesOfTheFacilityAloneAreReferencesAsWell() {
        var location = new DomainName("location");

        assertThat(ITEM.referencesOf(Map.of("stockLocations", List.of(Map.of("location", Map.of("key", "L"))))))
                .containsExactly(new Pointer("stockLocations.location", 0, location, null, "L", null));
    }

    @Test
    void aRecordHasALocalAndAGoldenPart() {
        Map<String, Object> content = Map.of("terms", "NET_30", "legalName", "TERN", "vendorNumber", "0042", "x", "y");

        assertThat(SUPPLIER.localOf(content)).isEqualTo(Map.of("vendorNumber", "0042", "terms", "NET_30"));
        assertThat(SUPPLIER.localOf(content).keySet()).containsExactly("vendorNumber", "terms");
        assertThat(SUPPLIER.goldenOf(content)).isEqualTo(Map.of("legalName", "TERN"));
        assertThat(SUPPLIER.localOf(Map.of())).isEmpty();
    }

    @Test
    void anEmptyRecordHasNothing() {
        assertThat(SUPPLIER.identifiersOf(Map.of())).isEmpty();
        assertThat(SUPPLIER.referencesOf(Map.of())).isEmpty();
        assertThat(SUPPLIER.veto(Map.of(), Map.of())).isEmpty();
    }
}
