package health.auric.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.HubTest;
import health.auric.access.Actor;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.kernel.Refusal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@HubTest
class PasswordSignInTests {

    @Autowired
    ApplicationContext hub;

    @Autowired
    SignIn signIn;

    @Autowired
    Throttle throttle;

    @Autowired
    Profile profile;

    Accounts accounts;

    @BeforeEach
    void open() {
        accounts = Accounts.of(hub);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theRightPasswordSignsIn() {
        var user = accounts.user(Role.STEWARD);

        assertThat(signIn.withPassword(" " + user.username().toUpperCase(Locale.ROOT), Accounts.PASSWORD))
                .isInstanceOfSatisfying(
                        SignIn.Known.class,
                        known -> assertThat(known.actor().id()).isEqualTo(user.id()));
        assertThat(Actors.asSystem(() -> accounts.users().byId(user.id())))
                .satisfies(seen -> assertThat(seen.lastSignInAt()).isNotNull())
                .satisfies(seen -> assertThat(seen.version()).isEqualTo(user.version()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "seven quiet Herons", "' or '1'='1", "seven quiet herons\u0000"})
    void anotherPasswordDoesNot(String password) {
        assertThat(signIn.withPassword(accounts.user(Role.STEWARD).username(), password))
                .isEqualTo(SignIn.Failed.WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "' or true --", "\u0000", "admin", "system"})
    void whoIsUnknownFailsTheSameWay(String name) {
        assertThat(signIn.withPassword(name, Accounts.PASSWORD)).isEqualTo(SignIn.Failed.WRONG);
    }

    @Test
    void anUnknownNameCostsAHashToo() {
        var user = accounts.user(Role.STEWARD);
        signIn.withPassword(user.username(), "warm up, this is slow");
        long known = time(() -> signIn.withPassword(user.username(), "wrong, and slow"));
        long unknown = time(() -> signIn.withPassword("somebody-who-is-not", "wrong, and slow"));

        assertThat(unknown).isGreaterThan(known / 5);
    }

    @Test
    void aDisabledUserFailsTheSameWay() {
        var user = accounts.user(Role.STEWARD);
        Actors.asSystem(() -> accounts.users().become(user.id(), user.version(), User.Status.DISABLED));

        assertThat(signIn.withPassword(user.username(), Accounts.PASSWORD)).isEqualTo(SignIn.Failed.WRONG);
    }

    @Test
    void anAccountWithoutAPasswordDoesNotSignIn() {
        var program = Actors.asSystem(
                () -> accounts.users().create(new Users.NewUser("program-x", "Program", null, List.of())));

        assertThat(program.canSignIn()).isFalse();
        assertThat(signIn.withPassword("program-x", "")).isEqualTo(SignIn.Failed.WRONG);
        assertThat(signIn.withPassword("program-x", "null")).isEqualTo(SignIn.Failed.WRONG);
    }

    @Test
    void afterTenTriesEvenTheRightPasswordWaits() {
        var user = accounts.user(Role.STEWARD);
        for (int i = 0; i < Throttle.TRIES; i++) {
            assertThat(throttle.allows(user.username())).isTrue();
        }

        assertThat(signIn.withPassword(user.username(), Accounts.PASSWORD)).isEqualTo(SignIn.Failed.TOO_MANY_TRIES);
    }

    @Test
    void oneAccountThatWaitsDoesNotKeepOthersOut() {
        var attacked = accounts.user(Role.STEWARD);
        for (int i = 0; i < 50; i++) {
            throttle.allows(attacked.username());
        }

        var other = accounts.user(Role.STEWARD);
        assertThat(signIn.withPassword(other.username(), Accounts.PASSWORD)).isInstanceOf(SignIn.Known.class);
    }

    @Test
    void namesThatDoNotExistAreThrottledAlike() {
        for (int i = 0; i < Throttle.TRIES; i++) {
            throttle.allows("ghost");
        }

        assertThat(signIn.withPassword("ghost", "whatever it is")).isEqualTo(SignIn.Failed.TOO_MANY_TRIES);
    }

    @Test
    void aQuarterOfAnHourLaterTheTriesAreForgotten() {
        var user = accounts.user(Role.STEWARD);
        for (int i = 0; i < 20; i++) {
            throttle.allows(user.username());
        }
        accounts.database()
                .sql("update access.sign_in_throttle set since = now() - interval '16 minutes'")
                .update();

        assertThat(signIn.withPassword(user.username(), Accounts.PASSWORD)).isInstanceOf(SignIn.Known.class);
    }

    @Test
    void signingInForgetsTheTriesBefore() {
        var user = accounts.user(Role.STEWARD);
        for (int i = 0; i < Throttle.TRIES - 1; i++) {
            throttle.allows(user.username());
        }
        signIn.withPassword(user.username(), Accounts.PASSWORD);

        assertThat(throttle.allows(user.username())).isTrue();
        assertThat(throttle.allows(user.username())).isTrue();
    }

    @Test
    void theThrottleDoesNotKeepWhatWasTyped() {
        throttle.allows("my-password-by-mistake");

        assertThat(accounts.database()
                        .sql("select count(*) from access.sign_in_throttle t where t::text like '%mistake%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void somebodyChangesTheOwnPassword() {
        var user = enter(accounts.user(Role.STEWARD));

        profile.changePassword(Accounts.PASSWORD, "eight loud ravens");

        assertThat(signIn.withPassword(user.username(), "eight loud ravens")).isInstanceOf(SignIn.Known.class);
        assertThat(signIn.withPassword(user.username(), Accounts.PASSWORD)).isEqualTo(SignIn.Failed.WRONG);
    }

    @Test
    void anUnattendedScreenIsNotEnoughToChangeIt() {
        enter(accounts.user(Role.STEWARD));

        assertThatThrownBy(() -> profile.changePassword("guessed", "eight loud ravens"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> profile.changePassword(Accounts.PASSWORD, "short"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aTokenDoesNotChangeThePassword() {
        var token = accounts.token(accounts.user(Role.STEWARD), Grant.of(Role.STEWARD));
        become(signIn.withToken(token.secret()).orElseThrow());

        assertThatThrownBy(() -> profile.changePassword(Accounts.PASSWORD, "eight loud ravens"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    }

    @Test
    void anotherPasswordEndsTheSessions() {
        var user = enter(accounts.user(Role.STEWARD));
        var known = (SignIn.Known) signIn.withPassword(user.username(), Accounts.PASSWORD);
        assertThat(signIn.resume(user.id(), known.stamp())).isPresent();

        profile.changePassword(Accounts.PASSWORD, "eight loud ravens");

        assertThat(signIn.resume(user.id(), known.stamp())).isEmpty();
    }

    private static long time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private User enter(User user) {
        become(Actor.user(
                user.id(),
                user.username(),
                user.grants().stream().map(Grant::permission).toList()));
        return user;
    }

    private static void become(Actor actor) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(actor, "", List.of()));
    }
}
