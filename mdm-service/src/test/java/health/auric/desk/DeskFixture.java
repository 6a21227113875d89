package health.auric.desk;

import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.access.account.User;
import health.auric.access.account.Users;
import health.auric.intake.Arrival;
import health.auric.intake.Landing;
import health.auric.intake.LandingMode;
import health.auric.intake.Source;
import health.auric.intake.SourcePosition;
import health.auric.intake.SourceRegister;
import health.auric.intake.Stream;
import health.auric.intake.Suppliers;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import health.auric.model.FacilityRegister;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationContext;

/** A small hub: two hospitals with a source each, one supplier landed, one in quarantine. */
record DeskFixture(Users users, FacilityRegister facilities, SourceRegister sources, Landing landing) {

    static final FacilityCode LAKEMONT = new FacilityCode("LKM");
    static final FacilityCode BRANNOC = new FacilityCode("STB");
    static final SourceCode DESK_ERP = new SourceCode("desk-erp");
    static final SourceCode DESK_MIS = new SourceCode("desk-mis");

    static DeskFixture of(ApplicationContext hub) {
        return new DeskFixture(
                hub.getBean(Users.class),
                hub.getBean(FacilityRegister.class),
                hub.getBean(SourceRegister.class),
                hub.getBean(Landing.class));
    }

    void build() {
        Actors.asSystem(() -> {
            facility(LAKEMONT, "Lakemont Medical Center");
            facility(BRANNOC, "St. Brannoc Hospital");
            source(new Source(DESK_ERP, "Desk ERP", "erp", LAKEMONT, 10, "DER", 1));
            source(new Source(DESK_MIS, "Desk MIS", "acquired-erp", BRANNOC, 30, "DMI", 2));
            landing.land(
                    new Stream(DESK_ERP, new DomainName("supplier")),
                    LandingMode.BULK,
                    List.of(arrival("1", Suppliers.content("Northmere Surgical Supply")), arrival("2", Map.of())));
        });
    }

    User account(String username, Grant... grants) {
        return Actors.asSystem(() -> existing(username)
                .orElseGet(() -> users.create(
                        new Users.NewUser(username, "Tess Marlow", "a long enough password", List.of(grants)))));
    }

    User administrator() {
        return account("desk-admin", Grant.of(Role.ADMIN));
    }

    private Optional<User> existing(String username) {
        return users.after("", Users.MOST_LISTED).stream()
                .filter(user -> user.username().equals(username))
                .findFirst();
    }

    private void facility(FacilityCode code, String name) {
        if (facilities.find(code).isEmpty()) {
            facilities.register(code, name, ZoneId.of("America/New_York"), null);
        }
    }

    private void source(Source source) {
        sources.register(source, source.facility());
    }

    private static Arrival arrival(String key, Map<String, ?> content) {
        return Arrival.of(key, SourcePosition.version(1), Instant.parse("2026-11-16T08:00:00Z"), content);
    }
}
