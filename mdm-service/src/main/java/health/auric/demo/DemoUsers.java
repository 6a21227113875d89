package health.auric.demo;

import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import java.util.List;

/** The public users of the demo, one per kind of work. They exist in demo mode only. */
public record DemoUsers(String username, String name, String password, String duty, List<Grant> grants) {

    private static final FacilityCode ST_BRANNOC = new FacilityCode("STB");

    public static final List<DemoUsers> ALL = List.of(
            user("dana", "Dana Okafor", "Steward of all domains at both hospitals", Grant.of(Role.STEWARD)),
            user(
                    "mateo",
                    "Mateo Reyes",
                    "Steward of suppliers at St. Brannoc only",
                    Grant.of(Role.STEWARD).in(new DomainName("supplier")).at(ST_BRANNOC)),
            user("rosa", "Rosa Halloran", "Approver: signs risky changes", Grant.of(Role.APPROVER)),
            user(
                    "amir",
                    "Amir Nazari",
                    "Brings St. Brannoc in",
                    Grant.of(Role.ONBOARDER).at(ST_BRANNOC)),
            user("lena", "Lena Voss", "Developer of a subscribing system", Grant.of(Role.SUBSCRIBER)),
            user("vera", "Vera Lindqvist", "Auditor: sees all, changes nothing", Grant.of(Role.AUDITOR)),
            user("otis", "Otis Bramwell", "Operator", Grant.of(Role.OPERATOR)),
            user("ada", "Ada Thornbury", "Administrator of users, facilities and sources", Grant.of(Role.ADMIN)));

    private static DemoUsers user(String username, String name, String duty, Grant grant) {
        return new DemoUsers(username, name, "lakemont-" + username, duty, List.of(grant));
    }
}
