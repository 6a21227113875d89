package health.auric.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.access.account.Accounts;
import health.auric.access.account.Tokens;
import health.auric.access.account.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HubTest
class BearerTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext hub;

    @Autowired
    JdbcClient database;

    Accounts accounts;
    User owner;
    Tokens.Issued token;

    @BeforeEach
    void open() {
        accounts = Accounts.of(hub);
        owner = accounts.user(Role.STEWARD);
        token = accounts.token(owner, Grant.of(Role.STEWARD));
    }

    @Test
    void aTokenTellsWhoItIs() {
        var me = me("Bearer " + token.secret());

        assertThat(me).hasStatusOk().bodyJson().satisfies(body -> {
            assertThat(body).extractingPath("$.kind").isEqualTo("TOKEN");
            assertThat(body).extractingPath("$.id").isEqualTo(owner.id().toString());
            assertThat(body).extractingPath("$.name").isEqualTo(owner.username());
            assertThat(body).extractingPath("$.grants[0].role").isEqualTo("STEWARD");
            assertThat(body).extractingPath("$.rights").asArray().contains("CHANGE_UNITS", "READ_OWN_PROFILE");
        });
    }

    @Test
    void theSchemeMayBeWrittenAnyWay() {
        assertThat(me("bearer " + token.secret())).hasStatusOk();
        assertThat(me("BEARER " + token.secret())).hasStatusOk();
    }

    @Test
    void withoutATokenThereIsAProblemAndNoRedirect() {
        var answer = http.get().uri("/api/v1/me").accept("text/html").exchange();

        assertThat(answer).hasStatus(401).hasContentType("application/problem+json");
        assertThat(answer.getResponse().getHeader("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:auric:problem:unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer  %s",
                "Bearer %s ",
                "Bearer\t%s",
                "Bearer %s,Bearer %s",
                "Basic %s",
                "Token %s",
                "%s",
                "Bearer aur_000000000000_0000000000000000000000000000000000000000000000000000000000000000",
                "Bearer aur_%%_",
                "Bearer aur_'or'1'='1_0000000000000000000000000000000000000000000000000000000000000000",
                "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.",
                "Bearer null",
                "Bearer undefined",
                "Bearer system"
            })
    void aForgedHeaderOpensNothing(String header) {
        assertThat(me(header.replace("%s", token.secret()))).hasStatus(401).hasContentType("application/problem+json");
    }

    @Test
    void everySingleCharacterOfTheSecretCounts() {
        var secret = token.secret();
        for (int i = 4; i < secret.length(); i += 3) {
            char other = secret.charAt(i) == '0' ? '1' : '0';
            var mutant = secret.substring(0, i) + other + secret.substring(i + 1);
            assertThat(me("Bearer " + mutant)).as("character %d", i).hasStatus(401);
        }
    }

    @Test
    void aMonsterOfAHeaderIsNotLookedAt() {
        assertThat(me("Bearer " + "a".repeat(7000))).hasStatus(401);
    }

    @Test
    void aTokenInTheAddressIsNotTaken() {
        assertThat(http.get().uri("/api/v1/me?access_token=" + token.secret()).exchange())
                .hasStatus(401);
        assertThat(http.get().uri("/api/v1/me?token=" + token.secret()).exchange())
                .hasStatus(401);
    }

    @Test
    void aRevokedTokenIsRefusedByTheNextRequest() {
        assertThat(me("Bearer " + token.secret())).hasStatusOk();
        Actors.asSystem(
                () -> accounts.tokens().revokeOf(owner.id(), token.token().id()));

        assertThat(me("Bearer " + token.secret())).hasStatus(401);
    }

    @Test
    void anExpiredTokenIsRefused() {
        database.sql("""
                        update access.api_token
                        set created_at = now() - interval '2 days', expires_at = now() - interval '1 second'
                        where id = :id""").param("id", token.token().id()).update();

        assertThat(me("Bearer " + token.secret())).hasStatus(401);
    }

    @Test
    void theApiStartsNoSession() {
        var answer = me("Bearer " + token.secret());

        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void theApiNeedsNoTokenAgainstForgedRequestsBecauseItTakesNoCookie() {
        assertThat(http.delete()
                        .uri("/api/v1/tokens/" + token.token().id())
                        .header("Authorization", "Bearer " + token.secret())
                        .exchange())
                .hasStatus(204);
    }

    @Test
    void aMissingRightIsForbidden() {
        var answer = http.get()
                .uri("/api/v1/users")
                .header("Authorization", "Bearer " + token.secret())
                .exchange();

        assertThat(answer).hasStatus(403).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:auric:problem:forbidden");
    }

    @Test
    void whatDoesNotExistNeedsATokenFirst() {
        assertThat(http.get().uri("/api/v1/nothing").exchange()).hasStatus(401);
        assertThat(http.get()
                        .uri("/api/v1/nothing")
                        .header("Authorization", "Bearer " + token.secret())
                        .exchange())
                .hasStatus(404)
                .hasContentType("application/problem+json");
    }

    private MvcTestResult me(String authorization) {
        return http.get()
                .uri("/api/v1/me")
                .header("Authorization", authorization)
                .exchange();
    }
}
