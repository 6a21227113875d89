package health.auric.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.access.Scope;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.annotation.Transactional;

@HubTest
class UsersTests {

    private static final DomainName SUPPLIER = new DomainName("supplier");
    private static final FacilityCode LKM = new FacilityCode("LKM");

    @Autowired
    ApplicationContext hub;

    Accounts accounts;

    @BeforeEach
    void open() {
        accounts = Accounts.of(hub);
    }

    @Test
    void nobodyReadsUsersWithoutSigningIn() {
        assertThatThrownBy(() -> accounts.users().after("", 10)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void anAccountReadsBackAsItWasMade() {
        var grant = Grant.of(Role.STEWARD).in(SUPPLIER).at(LKM).opening("tin", "ssn");
        var made = accounts.user(grant, Grant.of(Role.AUDITOR));

        var read = Actors.asSystem(() -> accounts.users().byId(made.id()));

        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("createdAt", "grants")
                .isEqualTo(made);
        assertThat(read.grants()).containsExactlyInAnyOrder(grant, Grant.of(Role.AUDITOR));
        assertThat(read.canSignIn()).isTrue();
        assertThat(read.demo()).isFalse();
    }

    @Test
    void thePasswordIsStoredAsAHash() {
        var user = accounts.user(Role.STEWARD);

        assertThat(accounts.database()
                        .sql("select password_hash from access.users where id = :id")
                        .param("id", user.id())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$");
    }

    @Test
    void userNamesAreSmallAndTaken() {
        var first = create("  Zoe.Hart@Lakemont ");

        assertThat(first.username()).isEqualTo("zoe.hart@lakemont");
        assertRefused(Refusal.Kind.CONFLICT, () -> create("ZOE.HART@lakemont"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                ".dana",
                "-dana",
                "da na",
                "da\nna",
                "dana'--",
                "<script>",
                "dana\u0000",
                "d\u00e4na",
                "\u202edana",
                "../../etc/passwd",
                "${jndi:ldap://x}",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void anOddUserNameIsRefused(String name) {
        assertRefused(Refusal.Kind.INVALID, () -> create(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "tab\there", "line\nbreak", "nul\u0000"})
    void anOddDisplayNameIsRefused(String name) {
        var wish = new Users.NewUser("odd-display", name, null, List.of());

        assertRefused(Refusal.Kind.INVALID, () -> accounts.users().create(wish));
    }

    @Test
    void aRoleIsGivenOncePerPlace() {
        var twice = List.of(Grant.of(Role.STEWARD), Grant.of(Role.STEWARD).opening("tin"));

        assertRefused(
                Refusal.Kind.INVALID,
                () -> accounts.users().create(new Users.NewUser("twice-steward", "Twice", null, twice)));
        assertRefused(
                Refusal.Kind.INVALID,
                () -> accounts.users()
                        .create(new Users.NewUser(
                                "many-grants", "Many", null, Collections.nCopies(51, Grant.of(Role.STEWARD)))));
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeen() {
        var user = accounts.user(Role.STEWARD);
        var changed = Actors.asSystem(
                () -> accounts.users().change(user.id(), user.version(), "New Name", User.Status.ACTIVE));

        assertThat(changed.displayName()).isEqualTo("New Name");
        assertThat(changed.version()).isGreaterThan(user.version());
        assertRefused(
                Refusal.Kind.STALE,
                () -> accounts.users().change(user.id(), user.version(), "Other", User.Status.ACTIVE));
        assertRefused(Refusal.Kind.STALE, () -> accounts.users().grant(user.id(), user.version(), List.of()));
        assertRefused(
                Refusal.Kind.STALE,
                () -> accounts.users().resetPassword(user.id(), user.version(), "eight loud ravens"));
    }

    @Test
    void whoDoesNotExistIsNotFound() {
        var nobody = new UUID(1, 2);

        assertRefused(Refusal.Kind.NOT_FOUND, () -> accounts.users().byId(nobody));
        assertRefused(Refusal.Kind.NOT_FOUND, () -> accounts.users().grant(nobody, 0, List.of()));
        assertRefused(
                Refusal.Kind.NOT_FOUND,
                () -> accounts.tokens()
                        .issueFor(
                                nobody,
                                new Tokens.NewToken(
                                        "x",
                                        hub.getBean(Clock.class).instant().plusSeconds(60),
                                        List.of(Grant.of(Role.STEWARD)))));
    }

    @Test
    void grantsAreAddedAndWithdrawnOneByOne() {
        var user = accounts.user(Role.STEWARD);
        var added = Actors.asSystem(() ->
                accounts.users().addGrant(user.id(), Grant.of(Role.AUDITOR).in(SUPPLIER)));
        var opened = Actors.asSystem(() -> accounts.users()
                .addGrant(user.id(), Grant.of(Role.AUDITOR).in(SUPPLIER).opening("tin")));
        var left = Actors.asSystem(() -> accounts.users().withdrawGrant(user.id(), Role.STEWARD, Scope.EVERYTHING));

        assertThat(added.grants()).hasSize(2);
        assertThat(opened.grants()).hasSize(2).anyMatch(grant -> grant.opened().contains("tin"));
        assertThat(left.grants())
                .containsExactly(Grant.of(Role.AUDITOR).in(SUPPLIER).opening("tin"));
    }

    @Test
    void usersAreListedByNamePageByPage() {
        create("list-a");
        create("list-b");
        create("list-c");

        var first = Actors.asSystem(() -> accounts.users().after("list-", 2));
        var second = Actors.asSystem(() -> accounts.users().after("list-b", 500));

        assertThat(first).extracting(User::username).containsExactly("list-a", "list-b");
        assertThat(second).extracting(User::username).startsWith("list-c");
    }

    @Test
    void aPageIsNeverLargerThanTheMost() {
        assertThat(Actors.asSystem(() -> accounts.users().after("", Integer.MAX_VALUE)))
                .hasSizeLessThanOrEqualTo(Users.MOST_LISTED);
        assertThat(Actors.asSystem(() -> accounts.users().after("", -5))).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void demoUsersExistOnlyInDemoMode() {
        assertRefused(
                Refusal.Kind.CONFLICT,
                () -> enrollment(false).enrollDemo(new Users.NewUser("demo1", "Demo", "demo", List.of())));
    }

    @Test
    @Transactional
    void inDemoModeADemoUserIsMadeOnce() {
        var demo = enrollment(true);
        var wish = new Users.NewUser("demo2", "Demo", "demo", List.of(Grant.of(Role.STEWARD)));

        var first = demo.enrollDemo(wish);

        assertThat(first.demo()).isTrue();
        assertThat(demo.enrollDemo(wish).id()).isEqualTo(first.id());
        assertThat(signIn(false).withPassword("demo2", "demo")).isEqualTo(SignIn.Failed.WRONG);
        assertThat(signIn(false).resume(first.id(), 2)).isEmpty();
    }

    private Enrollment enrollment(boolean demo) {
        return new Enrollment(
                hub.getBean(UserAccounts.class),
                hub.getBean(Passwords.class),
                hub.getBean(Clock.class),
                hub.getBean(AccessLog.class),
                demo);
    }

    private SignIn signIn(boolean demo) {
        return new SignIn(
                hub.getBean(UserAccounts.class),
                hub.getBean(ApiTokens.class),
                hub.getBean(Passwords.class),
                hub.getBean(Throttle.class),
                hub.getBean(Clock.class),
                demo);
    }

    @Test
    @Transactional
    void theLastAdministratorCanNeitherLeaveNorBeMadeLess() {
        noOtherAdministrators();
        var last = accounts.user(Role.ADMIN);

        assertRefused(
                Refusal.Kind.CONFLICT, () -> accounts.users().become(last.id(), last.version(), User.Status.DISABLED));
    }

    @Test
    @Transactional
    void theLastAdministratorKeepsTheGrantThatMakesOne() {
        noOtherAdministrators();
        var last = accounts.user(Role.ADMIN);

        assertRefused(
                Refusal.Kind.CONFLICT,
                () -> accounts.users()
                        .grant(
                                last.id(),
                                last.version(),
                                List.of(Grant.of(Role.ADMIN).in(SUPPLIER))));
    }

    @Test
    @Transactional
    void oneOfTwoAdministratorsMayLeave() {
        noOtherAdministrators();
        accounts.user(Role.ADMIN);
        var other = accounts.user(Role.ADMIN);

        assertThat(Actors.asSystem(() -> accounts.users().become(other.id(), other.version(), User.Status.DISABLED))
                        .status())
                .isEqualTo(User.Status.DISABLED);
    }

    @Test
    void ofTwoAdministratorsWhoDisableEachOtherOneRemains() throws Exception {
        noOtherAdministrators();
        var one = accounts.user(Role.ADMIN);
        var other = accounts.user(Role.ADMIN);

        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = pool.invokeAll(List.of(disabling(one), disabling(other)));
            assertThat(both.stream().filter(UsersTests::succeeded)).hasSize(1);
        }
        assertThat(hub.getBean(UserAccounts.class).administrators(false)).isEqualTo(1);
    }

    private Callable<User> disabling(User user) {
        return () -> Actors.asSystem(() -> accounts.users().become(user.id(), user.version(), User.Status.DISABLED));
    }

    private static boolean succeeded(Future<User> change) {
        try {
            change.get();
            return true;
        } catch (ExecutionException | InterruptedException e) {
            return false;
        }
    }

    /** Not through the service, which would rightly refuse. */
    private void noOtherAdministrators() {
        accounts.database()
                .sql("delete from access.role_grant where role = 'ADMIN'")
                .update();
    }

    private User create(String username) {
        return Actors.asSystem(() -> accounts.users().create(new Users.NewUser(username, "Somebody", null, List.of())));
    }

    private static void assertRefused(Refusal.Kind kind, Runnable call) {
        assertThatThrownBy(() -> Actors.asSystem(call))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
