package health.auric.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.autoproxy.DefaultAdvisorAutoProxyCreator;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

class GuardTests {

    private static final DomainName SUPPLIER = new DomainName("supplier");
    private static final DomainName ITEM = new DomainName("item");
    private static final FacilityCode LKM = new FacilityCode("LKM");
    private static final FacilityCode STB = new FacilityCode("STB");

    private static final AnnotationConfigApplicationContext HUB = new AnnotationConfigApplicationContext();
    private static Shelf shelf = new Shelf();

    @Guarded
    static class Shelf {

        public String forgotten() {
            return "reached";
        }

        @Requires(Right.READ_UNITS)
        public String any() {
            return "reached";
        }

        @Requires(Right.READ_UNITS)
        public String one(@Nullable DomainName domain, FacilityCode facility) {
            return "reached";
        }

        @Requires(Right.READ_UNITS)
        public String many(List<DomainName> domains) {
            return "reached";
        }

        @Requires(Right.OPERATE)
        public String whole() {
            return "reached";
        }

        @OpenToAnyone(because = "this is a test")
        public String open() {
            return "reached";
        }

        String inside() {
            return "reached";
        }
    }

    interface Port {
        String ask(DomainName domain);
    }

    @Guarded
    static class Desk implements Port {

        @Override
        @Requires(Right.READ_UNITS)
        public String ask(DomainName domain) {
            return "reached";
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import({GuardConfiguration.class, Shelf.class, Desk.class})
    static class Setup {

        @Bean
        static DefaultAdvisorAutoProxyCreator proxies() {
            var creator = new DefaultAdvisorAutoProxyCreator();
            creator.setProxyTargetClass(true);
            return creator;
        }
    }

    @BeforeAll
    static void start() {
        HUB.register(Setup.class);
        HUB.refresh();
        shelf = HUB.getBean(Shelf.class);
    }

    @AfterAll
    static void stop() {
        HUB.close();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aGuardedServiceIsWrapped() {
        assertThat(AopUtils.isCglibProxy(shelf)).isTrue();
    }

    @Test
    void aMethodThatNamesNoRightIsDeniedToEverybody() {
        enter(Grant.of(Role.ADMIN), Grant.of(Role.STEWARD), Grant.of(Role.OPERATOR));

        assertThatThrownBy(shelf::forgotten).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Actors.asSystem(() -> shelf.forgotten())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyGetsNothing() {
        assertThatThrownBy(shelf::any).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(shelf::forgotten).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPrincipalThatIsNoActorIsNobody() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("admin", "x", "ROLE_ADMIN"));

        assertThatThrownBy(shelf::any).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void whatIsOpenIsOpen() {
        assertThat(shelf.open()).isEqualTo("reached");
    }

    @Test
    void insideOfTheModuleNobodyAsks() {
        assertThat(shelf.inside()).isEqualTo("reached");
    }

    @Test
    void aMissingRightIsDenied() {
        enter(Grant.of(Role.SUBSCRIBER));

        assertThatThrownBy(shelf::whole)
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("OPERATE");
    }

    @Test
    void theRightIsEnoughWhereTheObjectHasNoPlace() {
        enter(Grant.of(Role.STEWARD).in(SUPPLIER).at(LKM));

        assertThat(shelf.any()).isEqualTo("reached");
    }

    @Test
    void insideOfTheScopeIsReached() {
        enter(Grant.of(Role.STEWARD).in(SUPPLIER).at(LKM));

        assertThat(shelf.one(SUPPLIER, LKM)).isEqualTo("reached");
        assertThat(shelf.one(null, LKM)).isEqualTo("reached");
    }

    @Test
    void outsideOfTheScopeIsToldLikeAbsent() {
        enter(Grant.of(Role.STEWARD).in(SUPPLIER).at(LKM));

        assertAbsent(() -> shelf.one(ITEM, LKM));
        assertAbsent(() -> shelf.one(SUPPLIER, STB));
        assertAbsent(() -> shelf.one(null, STB));
    }

    @Test
    void twoGrantsDoNotMixIntoAThird() {
        enter(
                Grant.of(Role.STEWARD).in(SUPPLIER).at(LKM),
                Grant.of(Role.STEWARD).in(ITEM).at(STB));

        assertThat(shelf.one(ITEM, STB)).isEqualTo("reached");
        assertAbsent(() -> shelf.one(ITEM, LKM));
    }

    @Test
    void everyMemberOfACollectionMustBeInScope() {
        enter(Grant.of(Role.STEWARD).in(SUPPLIER));

        assertThat(shelf.many(List.of(SUPPLIER))).isEqualTo("reached");
        assertThat(shelf.many(List.of())).isEqualTo("reached");
        assertAbsent(() -> shelf.many(List.of(SUPPLIER, ITEM)));
    }

    @Test
    void aLimitedOperatorDoesNotOperateTheHub() {
        enter(Grant.of(Role.OPERATOR).at(LKM));

        assertThatThrownBy(shelf::whole).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theAnnotationOfTheClassCountsBehindAnInterface() {
        Port desk = HUB.getBean(Port.class);
        enter(Grant.of(Role.STEWARD).in(SUPPLIER));

        assertThat(desk.ask(SUPPLIER)).isEqualTo("reached");
        assertAbsent(() -> desk.ask(ITEM));
    }

    @Test
    void theSystemActsOnlyInsideOfItsWork() {
        assertThat(Actors.asSystem(() -> shelf.whole())).isEqualTo("reached");
        assertThatThrownBy(shelf::whole).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void theSystemStepsBackWhenItsWorkFails() {
        assertThatThrownBy(() -> Actors.asSystem(() -> {
                    throw new IllegalStateException("work failed");
                }))
                .hasMessage("work failed");
        assertThat(Actors.find()).isEmpty();
    }

    @Test
    void theSystemIsNotInheritedByOtherThreads() throws InterruptedException {
        var seen = new AtomicReference<>("nothing");
        Actors.asSystem(() -> {
            var thread = Thread.ofVirtual().start(() -> seen.set(Actors.find().isPresent() ? "system" : "nobody"));
            join(thread);
        });

        assertThat(seen.get()).isEqualTo("nobody");
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertAbsent(Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private static void enter(Grant... grants) {
        var actor = Actor.user(
                new UUID(0, 1),
                "somebody",
                Arrays.stream(grants).map(Grant::permission).toList());
        var token = new TestingAuthenticationToken(actor, "", List.of());
        SecurityContextHolder.getContext().setAuthentication(token);
    }
}
