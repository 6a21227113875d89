package health.auric.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.access.account.Accounts;
import health.auric.access.account.User;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HubTest
class SessionTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext hub;

    @Autowired
    JdbcClient database;

    Accounts accounts;
    Browser browser;

    @BeforeEach
    void open() {
        accounts = Accounts.of(hub);
        browser = new Browser(http, database);
    }

    @Test
    void aPageLeadsToTheSignInPage() {
        assertThat(browser.get("/")).hasStatus(302).hasRedirectedUrl("/login");
    }

    @Test
    void theRightPasswordOpensTheHub() {
        assertThat(browser.signIn(accounts.user(Role.STEWARD))).hasStatus(302).hasRedirectedUrl("/");
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void theWrongPasswordLeadsBackWithoutAReason() {
        var user = accounts.user(Role.STEWARD);

        assertThat(browser.post("/login", "username", user.username(), "password", "wrong"))
                .hasRedirectedUrl("/login?error");
        assertThat(browser.post("/login", "username", "nobody-at-all", "password", "wrong"))
                .hasRedirectedUrl("/login?error");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void tooManyTriesAreSaid() {
        var user = accounts.user(Role.STEWARD);
        database.sql("""
                        insert into access.sign_in_throttle (account, tries, since)
                        values (sha256(convert_to(:name, 'UTF8')), 10, now())""").param("name", user.username()).update();

        assertThat(browser.signIn(user)).hasRedirectedUrl("/login?throttled");
    }

    @Test
    void afterSigningInOnePageIsWhereOneWanted() {
        browser.get("/domains/supplier?tab=rules");

        assertThat(browser.signIn(accounts.user(Role.STEWARD))).hasRedirectedUrl("/domains/supplier?tab=rules");
    }

    @Test
    void theSessionGetsANewIdAtSignIn() {
        browser.forge("/login", null);
        var before = browser.session();
        browser.signIn(accounts.user(Role.STEWARD));

        assertThat(browser.session()).isNotEqualTo(before);
        var attacker = new Browser(http, database);
        attacker.session(before);
        assertThat(attacker.isSignedIn()).isFalse();
    }

    @Test
    void aSessionOfOnesOwnChoiceIsNotTaken() {
        browser.session("Y2hvc2VuLWJ5LWV2ZQ==");
        browser.signIn(accounts.user(Role.STEWARD));

        assertThat(browser.session()).isNotEqualTo("Y2hvc2VuLWJ5LWV2ZQ==");
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void theTokenAgainstForgedRequestsChangesAtSignIn() {
        browser.forge("/login", null);
        var before = browser.csrf();
        browser.signIn(accounts.user(Role.STEWARD));

        assertThat(browser.forge("/logout", before)).hasStatus(403);
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        browser.signIn(accounts.user(Role.STEWARD));
        var session = browser.session();

        assertThat(browser.post("/logout")).hasRedirectedUrl("/login?signed-out");
        browser.session(session);
        assertThat(browser.isSignedIn()).isFalse();
        assertThat(count(session)).isZero();
    }

    @Test
    void nobodySignsOutByALink() {
        browser.signIn(accounts.user(Role.STEWARD));
        browser.get("/logout");

        assertThat(browser.isSignedIn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/logout", "/", "/tokens", "/setup", "/no-such-page"})
    void aFormWithoutTheTokenIsRefused(String page) {
        browser.signIn(accounts.user(Role.STEWARD));

        assertThat(browser.forge(page, null, "name", "x")).hasStatus(403);
        assertThat(browser.forge(page, "AAAA", "name", "x")).hasStatus(403);
    }

    @Test
    void theTokenOfAnotherSessionIsRefused() {
        var other = new Browser(http, database);
        other.signIn(accounts.user(Role.STEWARD));
        other.forge("/login", null);
        browser.signIn(accounts.user(Role.STEWARD));

        assertThat(browser.forge("/logout", other.csrf())).hasStatus(403);
    }

    @Test
    void disablingAUserEndsTheSessions() {
        var user = accounts.user(Role.STEWARD);
        browser.signIn(user);
        assertThat(browser.isSignedIn()).isTrue();

        Actors.asSystem(() -> accounts.users().become(user.id(), user.version(), User.Status.DISABLED));

        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void enablingAgainDoesNotBringTheOldSessionBack() {
        var user = accounts.user(Role.STEWARD);
        browser.signIn(user);
        var off = Actors.asSystem(() -> accounts.users().become(user.id(), user.version(), User.Status.DISABLED));
        Actors.asSystem(() -> accounts.users().become(user.id(), off.version(), User.Status.ACTIVE));

        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void otherRolesEndTheSessions() {
        var user = accounts.user(Role.STEWARD);
        browser.signIn(user);

        Actors.asSystem(() -> accounts.users().grant(user.id(), user.version(), List.of(Grant.of(Role.AUDITOR))));

        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void anotherNameDoesNotEndTheSessions() {
        var user = accounts.user(Role.STEWARD);
        browser.signIn(user);

        Actors.asSystem(() -> accounts.users().change(user.id(), user.version(), "New Name", User.Status.ACTIVE));

        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void aSessionThatIsIdleForAQuarterOfAnHourIsOver() {
        browser.signIn(accounts.user(Role.STEWARD));
        assertThat(database.sql("select max_inactive_interval from access.session where session_id = :id")
                        .param("id", browser.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(15 * 60);
        database.sql("""
                        update access.session
                        set last_access_time = last_access_time - 901000, expiry_time = expiry_time - 901000
                        where session_id = :id""").param("id", browser.id()).update();

        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void aSessionIsOverAfterTwelveHoursHoweverBusy() {
        var user = accounts.user(Role.STEWARD);
        browser.signIn(user);
        beganAgo("11 hours 59 minutes");
        assertThat(browser.isSignedIn()).isTrue();

        beganAgo("12 hours 1 minute");
        assertThat(browser.isSignedIn()).isFalse();
    }

    private void beganAgo(String age) {
        var parts = Objects.requireNonNull(browser.attribute(SessionActors.ATTRIBUTE))
                .split(" ");
        var since = database.sql("select to_char((now() - cast(:age as interval)) at time zone 'UTC', :form)")
                .param("age", age)
                .param("form", "YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"")
                .query(String.class)
                .single();
        write(parts[0] + " " + parts[1] + " " + since);
    }

    private void write(String line) {
        database.sql("""
                        update access.session_attributes a set attribute_bytes = convert_to(:line, 'UTF8')
                        from access.session s
                        where a.session_primary_id = s.primary_id and s.session_id = :id
                          and a.attribute_name = :name""")
                .param("line", line)
                .param("id", browser.id())
                .param("name", SessionActors.ATTRIBUTE)
                .update();
    }

    @Test
    void aSessionHoldsTextAndNoObjects() {
        browser.get("/domains");
        browser.signIn(accounts.user(Role.STEWARD));

        assertThat(database.sql("select attribute_bytes from access.session_attributes")
                        .query(byte[].class)
                        .list())
                .isNotEmpty()
                // The first two bytes of a serialized object.
                .noneMatch(bytes -> bytes.length > 1 && bytes[0] == (byte) 0xAC && bytes[1] == (byte) 0xED);
    }

    @Test
    void theCookieIsOutOfReachForScripts() {
        var answer = browser.forge("/login", null);
        var cookie = String.valueOf(answer.getResponse().getHeader("Set-Cookie"));

        assertThat(cookie).startsWith("auric=").contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void theApiDoesNotTakeTheCookie() {
        browser.signIn(accounts.user(Role.ADMIN));

        assertThat(browser.get("/api/v1/me")).hasStatus(401);
    }

    @Test
    void pagesDoNotTakeATokenOfTheApi() {
        assertThat(http.get()
                        .uri("/domains")
                        .header("Authorization", accounts.bearer(Role.ADMIN))
                        .exchange())
                .hasStatus(302);
    }

    @Test
    void whatHtmxAsksForLeadsToTheSignInPageAsAWhole() {
        var answer = http.get().uri("/domains").header("HX-Request", "true").exchange();

        assertThat(answer).hasStatus(401);
        assertThat(answer.getResponse().getHeader("HX-Redirect")).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/ui/auric.css", "/ui/auric.js", "/ui/logo.svg", "/ui/fonts/inter.woff2", "/webjars/x/y.js"})
    void filesOfTheLookNeedNoSession(String file) {
        assertThat(http.get().uri(file).exchange().getResponse().getStatus()).isIn(200, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ui", "/ui/", "/ui/components", "/ui/x.html", "/ui/x.json", "/actuator/env", "/domains"})
    void everythingElseDoes(String page) {
        assertThat(http.get().uri(page).exchange().getResponse().getStatus()).isIn(302, 401, 403);
    }

    private long count(String session) {
        return database.sql("select count(*) from access.session where session_id = :id")
                .param("id", new String(Base64.getDecoder().decode(session), StandardCharsets.UTF_8))
                .query(Long.class)
                .single();
    }
}
