package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.Acting;
import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import health.auric.kernel.SourceCode;
import health.auric.standardize.Unit;
import health.auric.standardize.UnitCode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@HubTest
class SourceRegisterTests {

    private static final FacilityCode LAKEMONT = new FacilityCode("LKM");
    private static final FacilityCode BRANNOC = new FacilityCode("STB");
    private static final Source LAWSON =
            new Source(new SourceCode("register-lkm"), "Lawson, Lakemont", "erp", LAKEMONT, 80, "LAW", 1);
    private static final Source MEDITECH =
            new Source(new SourceCode("register-stb"), "Meditech, St. Brannoc", "acquired-erp", BRANNOC, 40, "MED", 2);
    private static final UnitCode CASE = new UnitCode(null, "CS", new Unit("CA", "CS", null, "Case"));

    @Autowired
    SourceRegister register;

    @Autowired
    SourceUnits units;

    @BeforeEach
    void twoSources() {
        Actors.asSystem(() -> {
            register.register(LAWSON, LAKEMONT);
            register.register(MEDITECH, BRANNOC);
        });
    }

    @Test
    void remembersASourceAsItWasRegistered() {
        assertThat(Actors.asSystem(() -> register.find(LAWSON.code()))).contains(LAWSON);
    }

    @Test
    void registeringTwiceChangesNothing() {
        var renamed = new Source(LAWSON.code(), "Other name", "erp", LAKEMONT, 1, "XX", 8);

        Actors.asSystem(() -> register.register(renamed, LAKEMONT));

        assertThat(Actors.asSystem(() -> register.find(LAWSON.code()))).contains(LAWSON);
    }

    @Test
    void listsByFacilityOnlyWhatTheActorMaySee() {
        assertThat(Acting.as(register::all, Grant.of(Role.STEWARD))).containsSubsequence(LAWSON, MEDITECH);
        assertThat(Acting.as(register::all, Grant.of(Role.STEWARD).at(BRANNOC)))
                .contains(MEDITECH)
                .doesNotContain(LAWSON);
    }

    @Test
    void aSourceOfAnotherFacilityIsNotThere() {
        assertThat(Acting.as(
                        () -> register.find(LAWSON.code()),
                        Grant.of(Role.STEWARD).at(BRANNOC)))
                .isEmpty();
    }

    @Test
    void aSourceIsRegisteredAtItsOwnFacility() {
        assertThatThrownBy(() -> Actors.asSystem(() -> register.register(LAWSON, BRANNOC)))
                .hasMessageContaining("own facility");
    }

    @Test
    void stewardsRegisterNoSources() {
        assertThatThrownBy(() -> Acting.as(
                        () -> {
                            register.register(LAWSON, LAKEMONT);
                            return true;
                        },
                        Grant.of(Role.STEWARD)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void replacesAUnitTableAsAWhole() {
        var each = new UnitCode(null, "EA", new Unit("EA", "EA", null, "Each"));
        Actors.asSystem(() -> units.replace(LAWSON.code(), List.of(CASE)));

        Actors.asSystem(() -> units.replace(LAWSON.code(), List.of(each)));

        assertThat(Actors.asSystem(() -> units.of(LAWSON.code()))).containsExactly(each);
    }

    @Test
    void anotherFacilitysUnitsAreNotThere() {
        var brannoc = Grant.of(Role.STEWARD).at(BRANNOC);

        assertThatThrownBy(() -> Acting.as(() -> units.of(LAWSON.code()), brannoc))
                .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void anotherFacilitysUnitsCannotBeReplaced() {
        var brannoc = Grant.of(Role.STEWARD).at(BRANNOC);

        assertThatThrownBy(() -> Acting.as(
                        () -> {
                            units.replace(LAWSON.code(), List.of(CASE));
                            return true;
                        },
                        brannoc))
                .isInstanceOf(Refusal.class);
    }
}
