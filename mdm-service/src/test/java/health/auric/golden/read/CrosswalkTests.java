package health.auric.golden.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.Acting;
import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.golden.read.CrosswalkView.SourceKeyView;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import health.auric.kernel.SourceCode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class CrosswalkTests {

    private static final DomainName SUPPLIER = new DomainName("supplier");
    private static final SourceCode LAWSON = new SourceCode("lawson-lkm");
    private static final SourceCode SAP = new SourceCode("sap-stb");
    private static final Grant AT_LAKEMONT = Grant.of(Role.STEWARD).at(new FacilityCode("LKM"));
    private static final Grant AT_BRANNOC = Grant.of(Role.STEWARD).at(new FacilityCode("STB"));

    @Autowired
    Crosswalk crosswalk;

    @Autowired
    JdbcClient database;

    private Past past;
    private UUID lakemont;
    private UUID acme;

    @BeforeEach
    void acmeOfTwoSources() {
        past = new Past(database).clear().source("lawson-lkm", "LKM").source("sap-stb", "STB");
        acme = past.golden("supplier", 1, "Acme", Map.of());
        lakemont = past.record("supplier", "lawson-lkm", "V-1", Map.of());
        var brannoc = past.record("supplier", "sap-stb", "4711", Map.of());
        past.link(lakemont, acme);
        past.link(brannoc, acme);
        past.identifier("supplier", "DUNS", "150483782", lakemont);
        past.identifier("supplier", "US-TIN", "123456789", brannoc);
        past.identifier("supplier", "HIN", "1234567FE", lakemont);
    }

    @Test
    void goesFromAKeyToTheGoldenRecordAndAllItsKeys() {
        var view = Actors.asSystem(() -> crosswalk.byKey(SUPPLIER, LAWSON, "V-1"));

        assertThat(view)
                .isEqualTo(new CrosswalkView(
                        new GoldenName(acme, "SUP-0000001", "Acme", "ACTIVE"),
                        1,
                        List.of(
                                new SourceKeyView("lawson-lkm", "LKM", "V-1"),
                                new SourceKeyView("sap-stb", "STB", "4711"))));
        assertThat(Actors.asSystem(() -> crosswalk.byKey(SUPPLIER, SAP, "4711")))
                .isEqualTo(view);
    }

    @Test
    void findsNothingUnderAnUnknownOrEndedKey() {
        none(() -> crosswalk.byKey(SUPPLIER, LAWSON, "V-2"));
        none(() -> crosswalk.byKey(new DomainName("item"), LAWSON, "V-1"));
        past.later();
        past.unlink(lakemont);
        none(() -> crosswalk.byKey(SUPPLIER, LAWSON, "V-1"));
    }

    @Test
    void goesFromAnIdentifierAsPeopleWriteIt() {
        assertThat(Actors.asSystem(() -> crosswalk.byIdentifier(SUPPLIER, "DUNS", " 15-048-3782 ")))
                .extracting(view -> view.golden().id())
                .containsExactly(acme);
        none(() -> crosswalk.byIdentifier(SUPPLIER, "DUNS", "150483783"));
    }

    @Test
    void anIdentifierThatIsNotExclusiveCanLeadToSeveral() {
        var other = past.golden("supplier", 2, "Zenith", Map.of());
        var record = past.record("supplier", "lawson-lkm", "V-2", Map.of());
        past.link(record, other);
        past.identifier("supplier", "HIN", "1234567FE", record);

        assertThat(Actors.asSystem(() -> crosswalk.byIdentifier(SUPPLIER, "HIN", "1234567fe")))
                .extracting(view -> view.golden().number())
                .containsExactly("SUP-0000001", "SUP-0000002");
    }

    @Test
    void saysWhatIsWrongWithAnIdentifier() {
        assertThatThrownBy(() -> Actors.asSystem(() -> crosswalk.byIdentifier(SUPPLIER, "ISBN", "1")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.errors().getFirst().field()).isEqualTo("scheme"));
        assertThatThrownBy(() -> Actors.asSystem(() -> crosswalk.byIdentifier(SUPPLIER, "DUNS", "12")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.errors().getFirst().field()).isEqualTo("value"));
        assertThatThrownBy(() -> Actors.asSystem(() -> crosswalk.byIdentifier(SUPPLIER, "DUNS", "n/a")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void showsTheKeysOfTheFacilitiesInScope() {
        assertThat(Acting.as(() -> crosswalk.byKey(SUPPLIER, LAWSON, "V-1"), AT_LAKEMONT)
                        .keys())
                .containsExactly(new SourceKeyView("lawson-lkm", "LKM", "V-1"));
        assertThatThrownBy(() -> Acting.as(() -> crosswalk.byKey(SUPPLIER, LAWSON, "V-1"), AT_BRANNOC))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aRestrictedIdentifierCannotBeFoundOutByTrying() {
        assertThatThrownBy(() -> Acting.as(
                        () -> crosswalk.byIdentifier(SUPPLIER, "US-TIN", "12-3456789"), Grant.of(Role.STEWARD)))
                .isInstanceOf(Refusal.class);
        assertThat(Acting.as(
                        () -> crosswalk.byIdentifier(SUPPLIER, "US-TIN", "12-3456789"),
                        Grant.of(Role.STEWARD).opening("tin")))
                .hasSize(1);
    }

    private static void none(Supplier<?> lookUp) {
        assertThatThrownBy(() -> Actors.asSystem(lookUp))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }
}
