package health.auric.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.Acting;
import health.auric.HubTest;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.kernel.DomainName;
import health.auric.ui.DomainShelf;
import health.auric.ui.HomeBoard;
import health.auric.ui.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Home, definitions, sources and facilities as the pages get them, each actor seeing only what is granted. */
@HubTest
class DeskTests {

    private static final Grant STEWARD = Grant.of(Role.STEWARD);
    private static final Grant BRANNOC_STEWARD = STEWARD.at(DeskFixture.BRANNOC);
    private static final Grant ADMIN = Grant.of(Role.ADMIN);

    @Autowired
    ApplicationContext hub;

    @Autowired
    HomeDesk home;

    @Autowired
    DomainDesk domains;

    @Autowired
    SourceDesk sourceDesk;

    @Autowired
    FacilityDesk facilityDesk;

    @BeforeEach
    void aSmallHub() {
        DeskFixture.of(hub).build();
    }

    @Test
    void homeAddsUpWhatLandedAndWhatDidNot() {
        var holdings = Acting.as(home::holdings, STEWARD);

        assertThat(holdings.landed())
                .isEqualTo(holdings.domains().stream()
                        .mapToLong(HomeBoard.DomainCount::landed)
                        .sum())
                .isEqualTo(holdings.sources().stream()
                        .mapToLong(HomeBoard.SourceCount::landed)
                        .sum())
                .isPositive();
        assertThat(holdings.quarantined()).isPositive();
        assertThat(holdings.isEmpty()).isFalse();
    }

    @Test
    void homeHasARowForEveryDomainAlsoWhereNothingLanded() {
        assertThat(Acting.as(home::holdings, STEWARD).domains())
                .extracting(HomeBoard.DomainCount::label)
                .contains("Suppliers", "Items", "Locations", "Providers", "Cost centers");
    }

    @Test
    void homeShowsAStewardOfOneHospitalOnlyThatHospital() {
        var holdings = Acting.as(home::holdings, BRANNOC_STEWARD);

        assertThat(holdings.sources())
                .extracting(HomeBoard.SourceCount::facility)
                .containsOnly("STB");
        assertThat(holdings.sources())
                .filteredOn(source -> source.code().equals("desk-mis"))
                .singleElement()
                .satisfies(source -> {
                    assertThat(source.landed()).isZero();
                    assertThat(source.lastLanded()).isNull();
                });
    }

    @Test
    void homeShowsAStewardOfOneDomainOnlyThatDomain() {
        var holdings = Acting.as(home::holdings, STEWARD.in(new DomainName("item")));

        assertThat(holdings.domains()).extracting(HomeBoard.DomainCount::name).containsExactly("item");
    }

    @Test
    void homeIsNotForWhoWasGrantedNothing() {
        assertThatThrownBy(() -> Acting.as(home::holdings)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDefinitionShowsEveryAttributeIdentifierAndReferenceOnce() {
        var supplier = Acting.as(() -> domains.find("supplier"), STEWARD).orElseThrow();

        assertThat(supplier.identifiers())
                .extracting(DomainShelf.Identifier::name)
                .contains("tin", "gln");
        assertThat(supplier.references()).extracting(DomainShelf.Reference::to).contains("supplier");
        assertThat(supplier.attributes())
                .extracting(DomainShelf.Attribute::name)
                .contains("legalName", "addresses")
                .doesNotContain("tin", "parent");
        assertThat(supplier.authorities())
                .hasSize(supplier.attributes().size()
                        + supplier.identifiers().size()
                        + supplier.references().size());
    }

    @Test
    void aGroupShowsItsFieldsAndTheirCodeLists() {
        var supplier = Acting.as(() -> domains.find("supplier"), STEWARD).orElseThrow();
        var addresses = supplier.attributes().stream()
                .filter(attribute -> attribute.name().equals("addresses"))
                .findFirst()
                .orElseThrow();

        assertThat(addresses.fields()).extracting(DomainShelf.Attribute::name).contains("line1", "postal");
        assertThat(addresses.fields())
                .filteredOn(field -> field.name().equals("use"))
                .extracting(DomainShelf.Attribute::codeList)
                .containsExactly("address-uses");
        assertThat(supplier.codeLists())
                .extracting(DomainShelf.CodeList::name)
                .contains("address-uses", "supplier-roles")
                .isSorted();
    }

    @Test
    void theFieldsOfALocalGroupAreLocalToo() {
        var supplier = Acting.as(() -> domains.find("supplier"), STEWARD).orElseThrow();

        assertThat(supplier.attributes())
                .filteredOn(DomainShelf.Attribute::local)
                .flatMap(DomainShelf.Attribute::fields)
                .isNotEmpty()
                .allMatch(DomainShelf.Attribute::local);
    }

    @Test
    void theDeclaringFileAndTheSchemaCanBeRead() {
        assertThat(Acting.as(() -> domains.yaml("supplier"), STEWARD).orElseThrow())
                .startsWith("domain: supplier");
        assertThat(Acting.as(() -> domains.schema("supplier"), STEWARD).orElseThrow())
                .contains("https://json-schema.org/draft/2020-12/schema");
        assertThat(Acting.as(() -> domains.yaml("supplier"), STEWARD.in(new DomainName("item"))))
                .isEmpty();
    }

    @Test
    void restrictedIdentifiersSaySo() {
        var supplier = Acting.as(() -> domains.find("supplier"), STEWARD).orElseThrow();

        assertThat(supplier.identifiers())
                .filteredOn(identifier -> identifier.name().equals("tin"))
                .extracting(DomainShelf.Identifier::sensitivity)
                .containsExactly(DomainShelf.Sensitivity.RESTRICTED);
    }

    @Test
    void everyShippedCheckIsExplainedInASentence() {
        assertThat(Acting.as(domains::all, STEWARD))
                .allSatisfy(summary -> assertThat(Acting.as(() -> domains.find(summary.name()), STEWARD)
                                .orElseThrow()
                                .checks())
                        .allSatisfy(check ->
                                assertThat(check.sentence()).as(check.rule()).endsWith(".")));
    }

    @Test
    void aDomainOutsideTheGrantIsNotThere() {
        var items = STEWARD.in(new DomainName("item"));

        assertThat(Acting.as(() -> domains.find("supplier"), items)).isEmpty();
        assertThat(Acting.as(domains::all, items))
                .extracting(DomainShelf.Summary::name)
                .containsExactly("item");
    }

    @Test
    void whatIsNoDomainNameIsNotThereEither() {
        assertThat(Acting.as(() -> domains.find("../etc/passwd"), STEWARD)).isEmpty();
        assertThat(Acting.as(() -> domains.find("spaceship"), STEWARD)).isEmpty();
    }

    @Test
    void aSourceShowsWhatItSentAndItsUnits() {
        var card = Acting.as(() -> sourceDesk.find("desk-erp"), STEWARD).orElseThrow();

        assertThat(card.source().name()).isEqualTo("Desk ERP");
        assertThat(card.source().landed()).isEqualTo(1);
        assertThat(card.source().quarantined()).isEqualTo(1);
        assertThat(card.units()).isEmpty();
    }

    @Test
    void aSourceOfAnotherHospitalIsNotThere() {
        assertThat(Acting.as(() -> sourceDesk.find("desk-erp"), BRANNOC_STEWARD))
                .isEmpty();
        assertThat(Acting.as(() -> sourceDesk.find("DESK ERP"), STEWARD)).isEmpty();
        assertThat(Acting.as(sourceDesk::all, BRANNOC_STEWARD))
                .extracting(source -> source.badge().letters())
                .contains("DMI")
                .doesNotContain("DER");
    }

    @Test
    void aFacilityIsEditableOnlyForWhoMayChangeIt() {
        assertThat(Acting.as(() -> facilityDesk.find("STB"), STEWARD)
                        .orElseThrow()
                        .editable())
                .isFalse();
        assertThat(Acting.as(() -> facilityDesk.find("STB"), ADMIN)
                        .orElseThrow()
                        .editable())
                .isTrue();
        assertThat(Acting.as(() -> facilityDesk.find("LKM"), BRANNOC_STEWARD)).isEmpty();
        assertThat(Acting.as(() -> facilityDesk.find("no code"), ADMIN)).isEmpty();
    }

    @Test
    void rulesThatFitAreTakenAndCountAsDepartures() {
        var before = Acting.as(() -> facilityDesk.find("LKM"), ADMIN).orElseThrow();
        var rules = "{\"truncations\": [{\"target\": \"erp\", \"domain\": \"supplier\", \"attribute\": \"legalName\","
                + " \"length\": 30}]}";

        var outcome = Acting.as(() -> facilityDesk.changeRules("LKM", before.version(), rules), ADMIN);

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        var after = Acting.as(() -> facilityDesk.find("LKM"), ADMIN).orElseThrow();
        assertThat(after.facility().departures()).isEqualTo(1);
        assertThat(after.rules()).extracting(rule -> rule.sentence()).contains("erp takes 30 characters of legalName");
    }

    @Test
    void rulesReadBeforeSomebodyElseChangedThemAreStale() {
        var version =
                Acting.as(() -> facilityDesk.find("LKM"), ADMIN).orElseThrow().version();

        assertThat(Acting.as(() -> facilityDesk.changeRules("LKM", version + 7, "{}"), ADMIN))
                .isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void rulesThatAreNoJsonNameTheLine() {
        var version =
                Acting.as(() -> facilityDesk.find("LKM"), ADMIN).orElseThrow().version();

        assertThat(Acting.as(() -> facilityDesk.changeRules("LKM", version, "{\n \"required\": [,]}"), ADMIN))
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.errors().toString()).contains("rules=", "line 2"));
    }

    @Test
    void rulesThatDoNotFitTheDomainsNameTheirField() {
        var version =
                Acting.as(() -> facilityDesk.find("LKM"), ADMIN).orElseThrow().version();
        var rules = "{\"required\": [{\"domain\": \"spaceship\", \"attributes\": [\"warp\"]}]}";

        assertThat(Acting.as(() -> facilityDesk.changeRules("LKM", version, rules), ADMIN))
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.errors().toString()).contains("domain"));
    }
}
