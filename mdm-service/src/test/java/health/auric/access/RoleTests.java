package health.auric.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of who may do what: a change of a role must be made here as well, on purpose. */
class RoleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        STEWARD    | CHANGE_UNITS READ_DEFINITIONS READ_FACILITIES READ_HOLDINGS READ_RECORDS READ_SOURCES READ_UNITS RESOLVE_QUARANTINE
        APPROVER   | READ_DEFINITIONS READ_FACILITIES READ_HOLDINGS READ_RECORDS READ_SOURCES READ_UNITS
        ONBOARDER  | CHANGE_SOURCES CHANGE_UNITS LAND_RECORDS READ_DEFINITIONS READ_FACILITIES READ_HOLDINGS READ_RECORDS READ_SOURCES READ_UNITS RESOLVE_QUARANTINE
        SUBSCRIBER | READ_DEFINITIONS READ_FACILITIES READ_HOLDINGS READ_RECORDS READ_SOURCES READ_UNITS
        AUDITOR    | READ_ACCESS READ_AUDIT READ_DEFINITIONS READ_FACILITIES READ_HOLDINGS READ_RECORDS READ_SOURCES READ_UNITS VERIFY_AUDIT
        OPERATOR   | OPERATE READ_DEFINITIONS READ_FACILITIES READ_HOLDINGS READ_SOURCES READ_UNITS VERIFY_AUDIT
        ADMIN      | ADMINISTER_ACCESS CHANGE_FACILITY_RULES CHANGE_SOURCES CHANGE_UNITS READ_ACCESS READ_DEFINITIONS READ_FACILITIES READ_HOLDINGS READ_SOURCES READ_UNITS
        """)
    void aRoleHasExactlyTheseRights(Role role, String rights) {
        var names = role.rights().stream().map(Right::name).sorted().collect(Collectors.joining(" "));

        assertThat(names).isEqualTo(rights);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void noRoleIsEmpty(Role role) {
        assertThat(role.rights()).isNotEmpty();
    }

    @Test
    void everyRightThatIsNotPersonalBelongsToARole() {
        var granted = EnumSet.noneOf(Right.class);
        Arrays.stream(Role.values()).forEach(role -> granted.addAll(role.rights()));

        assertThat(Arrays.stream(Right.values()).filter(right -> !right.isPersonal()))
                .allMatch(granted::contains);
    }

    @Test
    void theAuditorChangesNothing() {
        assertThat(Role.AUDITOR.rights())
                .allMatch(right -> right.name().startsWith("READ_") || right == Right.VERIFY_AUDIT);
    }

    @Test
    void whoAdministersDoesNotLandOrReadRecords() {
        assertThat(Role.ADMIN.rights()).doesNotContain(Right.LAND_RECORDS, Right.READ_RECORDS);
    }
}
