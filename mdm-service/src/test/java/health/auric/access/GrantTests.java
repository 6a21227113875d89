package health.auric.access;

import static health.auric.access.Right.ADMINISTER_ACCESS;
import static health.auric.access.Right.CHANGE_UNITS;
import static health.auric.access.Right.ISSUE_OWN_TOKEN;
import static health.auric.access.Right.LAND_RECORDS;
import static health.auric.access.Right.OPERATE;
import static health.auric.access.Right.READ_ACCESS;
import static health.auric.access.Right.READ_DEFINITIONS;
import static health.auric.access.Right.READ_RECORDS;
import static org.assertj.core.api.Assertions.assertThat;

import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantTests {

    private static final DomainName SUPPLIER = new DomainName("supplier");
    private static final DomainName ITEM = new DomainName("item");
    private static final FacilityCode LKM = new FacilityCode("LKM");
    private static final FacilityCode STB = new FacilityCode("STB");

    @ParameterizedTest(name = "{0}@{1} holds {2}@{3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,        -,   supplier, LKM, true",
                "-,        -,   -,        -,   true",
                "supplier, -,   supplier, LKM, true",
                "supplier, -,   supplier, -,   true",
                "supplier, -,   item,     LKM, false",
                "supplier, -,   item,     -,   false",
                "supplier, -,   -,        LKM, true",
                "supplier, LKM, supplier, LKM, true",
                "supplier, LKM, supplier, STB, false",
                "supplier, LKM, item,     LKM, false",
                "supplier, LKM, item,     STB, false",
                "supplier, LKM, -,        STB, false",
                "supplier, LKM, -,        -,   true",
                "-,        LKM, item,     LKM, true",
                "-,        LKM, item,     STB, false"
            })
    void aScopeHoldsWhatIsInsideOfBothDimensions(
            @Nullable String domain,
            @Nullable String facility,
            @Nullable String ofDomain,
            @Nullable String atFacility,
            boolean inside) {
        var scope = scope(domain, facility);
        var object = scope(ofDomain, atFacility);

        assertThat(scope.contains(object.domain(), object.facility())).isEqualTo(inside);
    }

    @ParameterizedTest(name = "{0}@{1} and {2}@{3}: {4}@{5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,        -,   -,        -,   -,        -",
                "supplier, -,   -,        -,   supplier, -",
                "-,        -,   supplier, LKM, supplier, LKM",
                "supplier, -,   -,        LKM, supplier, LKM",
                "-,        LKM, supplier, -,   supplier, LKM",
                "supplier, LKM, supplier, LKM, supplier, LKM",
                "supplier, LKM, supplier, -,   supplier, LKM"
            })
    void theIntersectionOfScopesIsTheNarrower(
            @Nullable String domain,
            @Nullable String facility,
            @Nullable String otherDomain,
            @Nullable String otherFacility,
            @Nullable String expectedDomain,
            @Nullable String expectedFacility) {
        assertThat(scope(domain, facility).intersect(scope(otherDomain, otherFacility)))
                .contains(scope(expectedDomain, expectedFacility));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "supplier, -, item, -",
                "supplier, LKM, item, LKM",
                "-, LKM, -, STB",
                "supplier, LKM, supplier, STB"
            })
    void disjointScopesHaveNothingInCommon(
            @Nullable String domain,
            @Nullable String facility,
            @Nullable String otherDomain,
            @Nullable String otherFacility) {
        assertThat(scope(domain, facility).intersect(scope(otherDomain, otherFacility)))
                .isEmpty();
        assertThat(scope(otherDomain, otherFacility).intersect(scope(domain, facility)))
                .isEmpty();
    }

    @Test
    void aStewardOfSuppliersChangesUnitsOfSuppliersOnly() {
        var steward = actor(Grant.of(Role.STEWARD).in(SUPPLIER));

        assertThat(steward.may(CHANGE_UNITS)).isTrue();
        assertThat(steward.may(CHANGE_UNITS, SUPPLIER, STB)).isTrue();
        assertThat(steward.may(CHANGE_UNITS, ITEM, STB)).isFalse();
        assertThat(steward.may(LAND_RECORDS, SUPPLIER, STB)).isFalse();
    }

    @Test
    void withoutAGrantThereIsOnlyWhatIsPersonal() {
        var nobody = actor();

        assertThat(nobody.rights())
                .containsExactlyInAnyOrder(Right.READ_OWN_PROFILE, ISSUE_OWN_TOKEN, Right.CHANGE_OWN_PASSWORD);
        assertThat(nobody.scopes(READ_RECORDS)).isEmpty();
        assertThat(nobody.domains(READ_RECORDS).all()).isFalse();
        assertThat(nobody.domains(READ_RECORDS).named()).isEmpty();
    }

    @Test
    void grantsAddUpButDoNotMix() {
        var mixed = actor(
                Grant.of(Role.STEWARD).in(SUPPLIER).at(LKM),
                Grant.of(Role.STEWARD).in(ITEM).at(STB));

        assertThat(mixed.may(READ_RECORDS, SUPPLIER, LKM)).isTrue();
        assertThat(mixed.may(READ_RECORDS, ITEM, STB)).isTrue();
        assertThat(mixed.may(READ_RECORDS, SUPPLIER, STB)).isFalse();
        assertThat(mixed.may(READ_RECORDS, ITEM, LKM)).isFalse();
        assertThat(mixed.scopes(READ_RECORDS)).containsExactly(new Scope(SUPPLIER, LKM), new Scope(ITEM, STB));
    }

    @Test
    void hubWideRightsDoNotComeWithALimitedGrant() {
        var half =
                actor(Grant.of(Role.ADMIN).in(SUPPLIER), Grant.of(Role.OPERATOR).at(LKM));

        assertThat(half.may(ADMINISTER_ACCESS)).isFalse();
        assertThat(half.may(READ_ACCESS)).isFalse();
        assertThat(half.may(OPERATE)).isFalse();
        assertThat(half.may(READ_DEFINITIONS, SUPPLIER, null)).isTrue();
        assertThat(actor(Grant.of(Role.ADMIN)).may(ADMINISTER_ACCESS)).isTrue();
    }

    @Test
    void listsKnowHowFarARightGoes() {
        var steward = actor(
                Grant.of(Role.STEWARD).in(SUPPLIER).at(LKM),
                Grant.of(Role.SUBSCRIBER).at(STB));

        assertThat(steward.domains(CHANGE_UNITS)).isEqualTo(new Reach<>(false, Set.of(SUPPLIER)));
        assertThat(steward.facilities(CHANGE_UNITS)).isEqualTo(new Reach<>(false, Set.of(LKM)));
        assertThat(steward.domains(READ_RECORDS).all()).isTrue();
        assertThat(steward.facilities(READ_RECORDS).named()).containsExactlyInAnyOrder(LKM, STB);
        assertThat(steward.facilities(READ_RECORDS).includes(new FacilityCode("XYZ")))
                .isFalse();
        assertThat(steward.domains(READ_RECORDS).includes(ITEM)).isTrue();
    }

    @Test
    void restrictedAttributesStayClosedUntilTheyAreOpened() {
        var plain = actor(Grant.of(Role.STEWARD));
        var named = actor(Grant.of(Role.STEWARD).in(SUPPLIER).opening("tin"));
        var all = actor(Grant.of(Role.STEWARD).opening(Grant.ALL_FIELDS));

        assertThat(plain.maySeeRestricted(SUPPLIER, LKM, "tin")).isFalse();
        assertThat(named.maySeeRestricted(SUPPLIER, LKM, "tin")).isTrue();
        assertThat(named.maySeeRestricted(SUPPLIER, LKM, "ssn")).isFalse();
        assertThat(named.maySeeRestricted(ITEM, LKM, "tin")).isFalse();
        assertThat(all.maySeeRestricted(ITEM, null, "ssn")).isTrue();
    }

    @Test
    void openedAttributesAreWorthNothingWithoutTheRightToReadRecords() {
        assertThat(actor(Grant.of(Role.ADMIN).opening("*")).maySeeRestricted(SUPPLIER, LKM, "tin"))
                .isFalse();
    }

    @Test
    void whatOneGrantOpensStaysClosedInTheScopeOfAnother() {
        var mixed = actor(
                Grant.of(Role.STEWARD).in(SUPPLIER).opening("tin"),
                Grant.of(Role.STEWARD).in(ITEM));

        assertThat(mixed.maySeeRestricted(ITEM, LKM, "tin")).isFalse();
    }

    @Test
    void aTokenIsLimitedByItsOwner() {
        var given = Grant.of(Role.ADMIN).opening("*");
        var held = Grant.of(Role.STEWARD).in(SUPPLIER).opening("tin");

        var worth = given.limitedBy(held).orElseThrow();

        assertThat(worth.scope()).isEqualTo(new Scope(SUPPLIER, null));
        assertThat(worth.opened()).containsExactly("tin");
        assertThat(worth.rights()).contains(READ_DEFINITIONS, CHANGE_UNITS).doesNotContain(ADMINISTER_ACCESS);
    }

    @Test
    void aTokenWithoutAnythingInCommonWithItsOwnerIsWorthNothing() {
        assertThat(Grant.of(Role.STEWARD)
                        .in(ITEM)
                        .limitedBy(Grant.of(Role.STEWARD).in(SUPPLIER)))
                .isEmpty();
    }

    @Test
    void onlyNamedAttributesAreOpenedThatBothOpen() {
        var one = Grant.of(Role.STEWARD).opening("tin", "ssn");
        var other = Grant.of(Role.STEWARD).opening("ssn", "dea");

        assertThat(one.limitedBy(other).orElseThrow().opened()).containsExactly("ssn");
    }

    @ParameterizedTest(name = "a steward covers {0}@{1} opening {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "supplier, LKM, -,   true",
                "supplier, STB, -,   true",
                "supplier, -,   -,   true",
                "-,        -,   -,   false",
                "-,        LKM, -,   false",
                "item,     LKM, -,   false",
                "supplier, LKM, tin, true",
                "supplier, LKM, ssn, false",
                "supplier, LKM, *,   false"
            })
    void onlyWhatIsHeldCanBePassedOn(
            @Nullable String domain, @Nullable String facility, @Nullable String opened, boolean covered) {
        var steward = actor(Grant.of(Role.STEWARD).in(SUPPLIER).opening("tin"));
        Set<String> fields = opened == null ? Set.of() : Set.of(opened);

        assertThat(steward.covers(new Grant(Role.STEWARD, scope(domain, facility), fields)))
                .isEqualTo(covered);
    }

    @Test
    void aRoleIsCoveredByOneThatCanDoAllOfIt() {
        assertThat(actor(Grant.of(Role.ONBOARDER)).covers(Grant.of(Role.STEWARD)))
                .isTrue();
        assertThat(actor(Grant.of(Role.STEWARD)).covers(Grant.of(Role.ONBOARDER)))
                .isFalse();
        assertThat(actor(Grant.of(Role.STEWARD)).covers(Grant.of(Role.ADMIN))).isFalse();
    }

    @Test
    void theSystemMayDoEverythingEverywhere() {
        assertThat(Actor.SYSTEM.rights()).containsExactlyInAnyOrder(Right.values());
        assertThat(Actor.SYSTEM.maySeeRestricted(SUPPLIER, LKM, "tin")).isTrue();
    }

    private static Actor actor(Grant... grants) {
        return Actor.user(
                new UUID(0, 7),
                "somebody",
                Arrays.stream(grants).map(Grant::permission).toList());
    }

    private static Scope scope(@Nullable String domain, @Nullable String facility) {
        return new Scope(
                domain == null ? null : new DomainName(domain), facility == null ? null : new FacilityCode(facility));
    }

    @Test
    void permissionsCannotBeChangedFromOutside() {
        var permissions = new ArrayList<Permission>();
        var actor = Actor.user(new UUID(0, 8), "somebody", permissions);
        permissions.add(Grant.of(Role.ADMIN).permission());

        assertThat(actor.permissions()).isEqualTo(List.of());
    }
}
