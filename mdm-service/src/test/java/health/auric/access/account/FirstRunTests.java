package health.auric.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.HubTest;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.kernel.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.annotation.Transactional;

/** Each test starts on a hub without accounts; what it does is rolled back. */
@HubTest
@Transactional
class FirstRunTests {

    private static final String PASSWORD = "seven quiet herons";

    @Autowired
    FirstRun guarded;

    @Autowired
    JdbcClient database;

    @Autowired
    UserAccounts accounts;

    @Autowired
    Enrollment enrollment;

    FirstRun firstRun;

    @BeforeEach
    void forgetEverybody() {
        firstRun = new FirstRun(accounts, enrollment, database, false);
        database.sql("delete from access.role_grant").update();
        database.sql("delete from access.api_token").update();
        database.sql("delete from access.users").update();
        database.sql("delete from access.first_run").update();
    }

    @Test
    void theTokenMakesTheFirstAdministratorOnce() {
        var token = token();

        var first = firstRun.claim(token, "ada", PASSWORD);

        assertThat(first.grants()).containsExactly(Grant.of(Role.ADMIN));
        assertThat(first.canSignIn()).isTrue();
        assertThat(firstRun.isWaiting()).isFalse();
        assertForbidden(() -> firstRun.claim(token, "eve", PASSWORD));
        assertThat(firstRun.token()).isEmpty();
    }

    @Test
    void aNewHubWaits() {
        assertThat(firstRun.isWaiting()).isTrue();
    }

    @Test
    void aRestartPrintsANewTokenAndTheOldOneIsDead() {
        var old = token();
        var fresh = token();

        assertThat(fresh).isNotEqualTo(old);
        assertForbidden(() -> firstRun.claim(old, "ada", PASSWORD));
        assertThat(firstRun.claim(fresh, "ada", PASSWORD).username()).isEqualTo("ada");
    }

    @Test
    void theTokenIsGoodForAnHour() {
        var token = token();
        assertThat(database.sql(
                                "select expires_at between now() + interval '59 min' and now() + interval '61 min' from access.first_run")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        database.sql("update access.first_run set expires_at = now() - interval '1 second'")
                .update();

        assertForbidden(() -> firstRun.claim(token, "ada", PASSWORD));
    }

    @Test
    void theTokenIsStoredAsAHash() {
        var token = token();

        assertThat(database.sql("select f::text from access.first_run f")
                        .query(String.class)
                        .single())
                .doesNotContain(token);
    }

    @Test
    void withoutATokenNobodyClaims() {
        assertForbidden(() -> firstRun.claim("", "eve", PASSWORD));
        assertForbidden(() -> firstRun.claim("0".repeat(64), "eve", PASSWORD));
        token();
        assertForbidden(() -> firstRun.claim("' or true --", "eve", PASSWORD));
    }

    @Test
    void strangersDoNotAskForTheToken() {
        assertThatThrownBy(() -> guarded.token()).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void aWeakPasswordIsRefused() {
        var token = token();

        assertThatThrownBy(() -> firstRun.claim(token, "ada", "short"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID));
    }

    @Test
    void demoModeHasNoFirstRun() {
        var demo = new FirstRun(accounts, enrollment, database, true);

        assertThat(demo.isWaiting()).isFalse();
        assertThat(demo.token()).isEmpty();
        assertForbidden(() -> demo.claim("0".repeat(64), "eve", PASSWORD));
    }

    private String token() {
        return firstRun.token().orElseThrow();
    }

    private static void assertForbidden(Runnable claim) {
        assertThatThrownBy(claim::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    }
}
