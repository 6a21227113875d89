package health.auric.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import health.auric.TestDatabase;
import health.auric.access.Actor;
import health.auric.access.Actors;
import health.auric.access.Permission;
import health.auric.access.Right;
import health.auric.access.Scope;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import health.auric.kernel.Refusal.Kind;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase.Replace;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@DataJpaTest(
        showSql = false,
        properties = {"spring.flyway.enabled=false", "spring.jpa.hibernate.ddl-auto=none"})
@AutoConfigureTestDatabase(replace = Replace.NONE)
@ImportAutoConfiguration(AopAutoConfiguration.class)
@Import({FacilityRegister.class, FacilityRegisterTests.Surroundings.class})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class FacilityRegisterTests {

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(
            basePackageClasses = Actor.class,
            useDefaultFilters = false,
            includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.GuardConfiguration"))
    static class Surroundings {

        @Bean
        DomainDefinitions definitions() {
            return ShippedDomains.definitions();
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        var url = TestDatabase.migrated();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> "postgres");
    }

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final DomainName ITEM = new DomainName("item");

    private final FacilityRegister register;
    private final JdbcClient database;

    @Autowired
    FacilityRegisterTests(FacilityRegister register, JdbcClient database) {
        this.register = register;
        this.database = database;
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aFacilityIsRegisteredWithoutRules() {
        var facility = registered("NEW");

        assertThat(facility.rules()).isEqualTo(FacilityRules.NONE);
        assertThat(facility.version()).isZero();
        assertThat(Actors.asSystem(() -> register.find(new FacilityCode("NEW"))))
                .contains(facility);
    }

    @Test
    void rulesAreKeptAsTheyWereGiven() {
        registered("KEEP");
        var rules = new FacilityRules(
                List.of(new FacilityRule.Required("item", "ACTIVE", List.of("catalogNumber"))),
                List.of(new FacilityRule.CodeForm("item", "999-999", 7)),
                Map.of("costCenter", "100-61110"),
                null,
                null,
                null,
                Map.of("lawson", List.of("item", "supplier")),
                new FacilityCalendar(
                        List.of(new FacilityCalendar.Window(DayOfWeek.SUNDAY, LocalTime.of(2, 0), LocalTime.of(5, 30))),
                        new FacilityCalendar.Freeze(List.of("cost-center"), 3, 2)),
                Map.of("item", List.of("chargeCode")));

        var changed = changed("KEEP", 0, rules);

        assertThat(changed.version()).isEqualTo(1);
        assertThat(found("KEEP").rules()).isEqualTo(rules);
        assertThat(found("KEEP").rules().accepts(ITEM, "123-456")).isTrue();
    }

    @Test
    void readingWritesNothing() {
        registered("READ");
        changed("READ", 0, new FacilityRules(null, null, Map.of("buyer", "B"), null, null, null, null, null, null));

        found("READ");
        Actors.asSystem(register::all);

        assertThat(found("READ").version()).isEqualTo(1);
    }

    @Test
    void whoReadAnOlderVersionMustReadAgain() {
        registered("OLD");
        changed("OLD", 0, new FacilityRules(null, null, Map.of("buyer", "B"), null, null, null, null, null, null));

        assertThat(refused("OLD", 0, FacilityRules.NONE).kind()).isEqualTo(Kind.STALE);
        assertThat(found("OLD").rules().defaultFor("buyer")).contains("B");
    }

    @Test
    void rulesThatDoNotFitTheDomainsAreRefusedFieldByField() {
        registered("FIT");
        var rules = new FacilityRules(null, null, null, null, null, null, Map.of("sap", List.of("planet")), null, null);

        var refusal = refused("FIT", 0, rules);

        assertThat(refusal.kind()).isEqualTo(Kind.INVALID);
        assertThat(refusal.errors())
                .containsExactly(new Refusal.FieldError("targets.sap[0]", "There is no such domain."));
    }

    @Test
    void aCodeIsTakenOnce() {
        registered("TWICE");

        assertThatThrownBy(() -> registered("TWICE"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Kind.CONFLICT));
    }

    @Test
    void aFacilityHasAName() {
        assertThatThrownBy(() -> Actors.asSystem(() -> register.register(new FacilityCode("NAME"), " ", CHICAGO, null)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(Refusal.FieldError::field)
                                .containsExactly("name"));
        assertThatThrownBy(() -> Actors.asSystem(
                        () -> register.register(new FacilityCode("NAME"), "N", CHICAGO, "x".repeat(201))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aFacilityNobodyRegisteredHasNoRules() {
        assertThat(refused("GHOST", 0, FacilityRules.NONE).kind()).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void facilitiesStandInOrderOfTheirCodes() {
        registered("ZULU");
        registered("ALFA");

        assertThat(Actors.asSystem(register::all))
                .extracting(facility -> facility.code().value())
                .contains("ALFA", "ZULU")
                .isSorted();
    }

    @Test
    void oneSeesOnlyTheFacilitiesOneMayRead() {
        registered("MINE");
        registered("YOURS");
        signIn(new Scope(null, new FacilityCode("MINE")), Right.READ_FACILITIES);

        assertThat(register.all())
                .extracting(facility -> facility.code().value())
                .containsExactly("MINE");
        assertThatThrownBy(() -> register.find(new FacilityCode("YOURS"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> register.changeRules(new FacilityCode("MINE"), 0, FacilityRules.NONE))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theDatabaseRefusesWhatNoFacilityCanBe() {
        assertThatThrownBy(() -> database.sql(
                                "insert into model.facility (code, name, time_zone, version) values ('lower', 'x', 'UTC', 0)")
                        .update())
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining("facility_code_check");
    }

    private static void signIn(Scope scope, Right... rights) {
        var permission = new Permission(Set.of(rights), scope, Set.of());
        var actor = new Actor(new UUID(0, 7), "somebody", Actor.Kind.USER, new UUID(0, 7), List.of(permission));
        var token = new TestingAuthenticationToken(actor, null);
        token.setAuthenticated(true);
        SecurityContextHolder.getContext().setAuthentication(token);
    }

    private RegisteredFacility registered(String code) {
        return Actors.asSystem(
                () -> register.register(new FacilityCode(code), "Lakemont " + code, CHICAGO, "Lakemont Health"));
    }

    private RegisteredFacility changed(String code, int version, FacilityRules rules) {
        return Actors.asSystem(() -> register.changeRules(new FacilityCode(code), version, rules));
    }

    private RegisteredFacility found(String code) {
        return Actors.asSystem(() -> register.find(new FacilityCode(code))).orElseThrow();
    }

    private Refusal refused(String code, int version, FacilityRules rules) {
        var refusal = catchThrowableOfType(Refusal.class, () -> changed(code, version, rules));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
