package health.auric.model;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.access.Actor;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which values are kept from whom. */
class MaskTests {

    private static final DomainDefinition SUPPLIER = ShippedDomains.named("supplier");
    private static final FacilityCode LKM = new FacilityCode("LKM");
    private static final FacilityCode STB = new FacilityCode("STB");

    /** The cells: whose steward it is and what is opened; whether the tax number of a record at LKM is hidden. */
    @ParameterizedTest
    @CsvSource({
        ", , true",
        ", tin, false",
        ", *, false",
        ", ssn, true",
        "LKM, tin, false",
        "STB, tin, true",
    })
    void aRestrictedValueIsHiddenUnlessItIsOpened(@Nullable String facility, @Nullable String opened, boolean hidden) {
        var grant = facility == null ? steward() : steward().at(new FacilityCode(facility));
        var mask = mask(opened == null ? grant : grant.opening(opened), LKM);

        assertThat(mask.hides(attribute("tin"), "tin")).isEqualTo(hidden);
    }

    @Test
    void whatIsNotRestrictedIsHiddenFromNobody() {
        assertThat(mask(steward(), LKM).hides(attribute("legalName"), "legalName"))
                .isFalse();
    }

    @Test
    void whatNobodyDeclaredCountsAsRestricted() {
        assertThat(mask(steward(), LKM).hides("vendorRating")).isTrue();
        assertThat(mask(steward().opening("vendorRating"), LKM).hides("vendorRating"))
                .isFalse();
    }

    @Test
    void oneOfTheFacilitiesOfARecordIsEnoughToOpenIt() {
        var grant = steward().at(STB).opening("tin");

        assertThat(mask(grant, LKM, STB).hides("tin")).isFalse();
        assertThat(mask(grant, LKM).hides("tin")).isTrue();
        assertThat(mask(grant).hides("tin")).isTrue();
    }

    @Test
    void anAttributeOpenedInOneDomainStaysClosedInTheOthers() {
        assertThat(mask(steward().in(new DomainName("location")).opening("tin"), LKM)
                        .hides("tin"))
                .isTrue();
        assertThat(mask(steward().in(SUPPLIER.name()).opening("tin"), LKM).hides("tin"))
                .isFalse();
    }

    @Test
    void nothingIsHiddenFromTheSystem() {
        var system = Actors.asSystem(() -> Actors.current());

        assertThat(new Mask(system, SUPPLIER.name(), List.of(LKM)).hides(attribute("tin"), "tin"))
                .isFalse();
    }

    @Test
    void whatStandsInItsPlaceSaysSoAndNothingElse() {
        assertThat(Mask.MASKED).isEqualTo(Map.of("masked", true));
    }

    @Test
    void theFacilitiesAreThoseOfTheBeginning() {
        var facilities = new ArrayList<>(List.of(LKM));
        var mask = new Mask(actor(steward().at(STB).opening("tin")), SUPPLIER.name(), facilities);
        facilities.add(STB);

        assertThat(mask.hides("tin")).isTrue();
    }

    private static Attribute attribute(String name) {
        return SUPPLIER.attribute(name).orElseThrow();
    }

    private static Grant steward() {
        return Grant.of(Role.STEWARD);
    }

    private static Mask mask(Grant grant, FacilityCode... facilities) {
        return new Mask(actor(grant), SUPPLIER.name(), List.of(facilities));
    }

    private static Actor actor(Grant grant) {
        return Actor.user(new UUID(0, 7), "Ann", List.of(grant.permission()));
    }
}
