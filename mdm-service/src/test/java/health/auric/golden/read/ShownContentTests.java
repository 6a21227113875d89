package health.auric.golden.read;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.access.Actor;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.model.DomainDefinition;
import health.auric.model.Mask;
import health.auric.model.ShippedDomains;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown of content: behind a mask, on a day, with its references resolved. */
class ShownContentTests {

    private static final DomainDefinition SUPPLIER = ShippedDomains.named("supplier");
    private static final DomainDefinition PROVIDER = ShippedDomains.named("provider");
    private static final DomainDefinition COST_CENTER = ShippedDomains.named("cost-center");
    private static final FacilityCode LKM = new FacilityCode("LKM");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    /** The cells: whose steward it is and what is opened; whether the tax number of a record at LKM is shown. */
    @ParameterizedTest
    @CsvSource({
        ", , false",
        ", tin, true",
        ", *, true",
        ", ssn, false",
        "LKM, tin, true",
        "STB, tin, false",
    })
    void aRestrictedValueIsShownWhereItIsOpened(@Nullable String facility, @Nullable String opened, boolean shown) {
        var grant = facility == null ? steward() : steward().at(new FacilityCode(facility));
        var mask = mask(SUPPLIER, opened == null ? grant : grant.opening(opened), LKM);

        assertThat(shown(SUPPLIER, Map.of("tin", "471234567", "legalName", "TERN"), mask))
                .isEqualTo(Map.of("tin", shown ? "471234567" : Map.of("masked", true), "legalName", "TERN"));
    }

    @Test
    void aRestrictedGroupHidesAllItsFields() {
        var registrations = Map.<String, Object>of("deaRegistrations", List.of(Map.of("number", "AB1234563")));

        assertThat(shown(PROVIDER, registrations, mask(PROVIDER, steward(), LKM)))
                .isEqualTo(Map.of("deaRegistrations", Map.of("masked", true)));
        assertThat(shown(PROVIDER, registrations, mask(PROVIDER, steward().opening("deaRegistrations"), LKM)))
                .isEqualTo(registrations);
    }

    @Test
    void whatNobodyDeclaredCountsAsRestrictedAndComesLast() {
        var content = new LinkedHashMap<String, Object>();
        content.put("vendorRating", "A");
        content.put("phone", "1");
        content.put("legalName", "TERN");

        var shown = shown(SUPPLIER, content, mask(SUPPLIER, steward(), LKM));

        assertThat(shown.keySet()).containsExactly("legalName", "phone", "vendorRating");
        assertThat(shown).containsEntry("vendorRating", Map.of("masked", true));
    }

    @Test
    void anUndeclaredFieldOfAGroupIsMaskedByItsPath() {
        var content = Map.<String, Object>of("addresses", List.of(Map.of("city", "DUNMERE", "zone", "B")));

        assertThat(shown(SUPPLIER, content, mask(SUPPLIER, steward(), LKM)))
                .isEqualTo(Map.of("addresses", List.of(Map.of("city", "DUNMERE", "zone", Map.of("masked", true)))));
        assertThat(shown(SUPPLIER, content, mask(SUPPLIER, steward().opening("addresses.zone"), LKM)))
                .isEqualTo(content);
    }

    @Test
    void aTextWhereAGroupBelongsIsShownAsItWasSent() {
        var content = Map.<String, Object>of("addresses", "12 MILL ST");

        assertThat(shown(SUPPLIER, content, open(SUPPLIER))).isEqualTo(content);
    }

    @Test
    void everyReferenceIsAskedForWithTheSourceItMeans() {
        var asked = new ArrayList<Pointer>();
        Map<String, Object> content = Map.of(
                "parent", Map.of("key", "V-1"),
                "distributesFor", List.of(Map.of("source", "sap", "key", "V-2"), Map.of("golden", "SUP-0000003")),
                "contracts", List.of(Map.of("number", "C-1", "gpo", Map.of("key", "V-4"))),
                "physician", Map.of("key", "P-5"));
        new Walk(new Body(SUPPLIER, content, open(SUPPLIER), "lawson", null), pointer -> {
                    asked.add(pointer);
                    return "resolved";
                })
                .shown();

        var supplier = new DomainName("supplier");
        assertThat(asked)
                .containsExactlyInAnyOrder(
                        new Pointer(supplier, "lawson", "V-1", null),
                        new Pointer(supplier, "sap", "V-2", null),
                        new Pointer(supplier, "lawson", null, "SUP-0000003"),
                        new Pointer(supplier, "lawson", "V-4", null),
                        new Pointer(new DomainName("provider"), "lawson", "P-5", null));
    }

    @Test
    void inThePlaceOfAReferenceStandsWhatItLeadsTo() {
        var content =
                Map.<String, Object>of("parent", Map.of("key", "V-1"), "distributesFor", List.of(Map.of("key", "V-2")));
        var shown = new Walk(new Body(SUPPLIER, content, open(SUPPLIER)), pointer -> "→ " + pointer.key()).shown();

        assertThat(shown).isEqualTo(Map.of("parent", "→ V-1", "distributesFor", List.of("→ V-2")));
    }

    /** The cells: the period of one address, and whether it is among those in effect on 2026-06-15. */
    @ParameterizedTest
    @CsvSource({
        ", , true",
        "2026-06-15, , true",
        "2026-06-16, , false",
        ", 2026-06-15, true",
        ", 2026-06-14, false",
        "2026-01-01, 2026-12-31, true",
        "2025-01-01, 2025-12-31, false",
    })
    void onADayOnlyMembersInEffectAreShown(@Nullable String from, @Nullable String to, boolean shown) {
        var address = Map.of("use", "REMIT", "valid", period(from, to));
        var content = Map.<String, Object>of("addresses", List.of(address, Map.of("use", "ORDER")));
        var body = new Body(SUPPLIER, content, open(SUPPLIER), null, TODAY);

        assertThat(new Walk(body, pointer -> pointer).shown().get("addresses"))
                .isEqualTo(shown ? List.of(address, Map.of("use", "ORDER")) : List.of(Map.of("use", "ORDER")));
    }

    @Test
    void withoutADayEveryMemberIsShown() {
        var content = Map.<String, Object>of("addresses", List.of(Map.of("valid", Map.of("to", "1999-12-31"))));

        assertThat(shown(SUPPLIER, content, open(SUPPLIER))).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 2026-06-15, true",
        "2026-06-16, , false",
        ", 2026-06-14, false",
        ", , true",
    })
    void aRecordIsInEffectWhenItsOwnPeriodIncludesTheDay(@Nullable String from, @Nullable String to, boolean effect) {
        assertThat(Days.inEffect(COST_CENTER, Map.of("valid", period(from, to)), TODAY))
                .isEqualTo(effect);
        assertThat(Days.inEffect(SUPPLIER, Map.of("effective", period(from, to)), TODAY))
                .isEqualTo(effect);
    }

    @Test
    void aRecordWithoutAPeriodIsAlwaysInEffect() {
        assertThat(Days.inEffect(SUPPLIER, Map.of("legalName", "TERN"), TODAY)).isTrue();
        assertThat(Days.inEffect(SUPPLIER, Map.of("effective", "soon"), TODAY)).isTrue();
    }

    @Test
    void untilWhenARecordIsReadIsAPlaceInTime() {
        var recorded = Instant.parse("2026-06-01T00:00:00Z");

        assertThat(When.NOW.past()).isFalse();
        assertThat(When.NOW.latest()).isEqualTo("infinity");
        assertThat(new When(recorded, null).past()).isTrue();
        assertThat(new When(recorded, null).latest()).isEqualTo("2026-06-01T00:00:00Z");
        assertThat(new When(null, TODAY).past()).isFalse();
        assertThat(new When(null, TODAY).at(recorded)).isEqualTo(new When(recorded, TODAY));
    }

    private static Map<String, Object> period(@Nullable String from, @Nullable String to) {
        var period = new LinkedHashMap<String, Object>();
        if (from != null) {
            period.put("from", from);
        }
        if (to != null) {
            period.put("to", to);
        }
        return period;
    }

    private static Map<String, Object> shown(DomainDefinition definition, Map<String, Object> content, Mask mask) {
        return new Walk(new Body(definition, content, mask), pointer -> pointer).shown();
    }

    private static Grant steward() {
        return Grant.of(Role.STEWARD);
    }

    private static Mask open(DomainDefinition definition) {
        return mask(definition, steward().opening(Grant.ALL_FIELDS), LKM);
    }

    private static Mask mask(DomainDefinition definition, Grant grant, FacilityCode... facilities) {
        var actor = Actor.user(new UUID(0, 7), "Ann", List.of(grant.permission()));
        return new Mask(actor, definition.name(), Arrays.asList(facilities));
    }
}
