package health.auric.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.access.account.Accounts;
import health.auric.access.account.User;
import health.auric.kernel.DomainName;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HubTest
class UserApiTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext hub;

    Accounts accounts;
    String admin;
    String auditor;

    @BeforeEach
    void open() {
        accounts = Accounts.of(hub);
        admin = accounts.bearer(Role.ADMIN);
        auditor = accounts.bearer(Role.AUDITOR);
    }

    @Test
    void anAdministratorMakesAnAccount() {
        var answer = send(admin, HttpMethod.POST, "/api/v1/users", null, """
                {"username": "Made.By.Api", "displayName": "Made", "password": "seven quiet herons",
                 "grants": [{"role": "STEWARD", "domain": "supplier", "facility": "LKM", "opened": ["tin"]}]}""");

        assertThat(answer).hasStatus(201);
        assertThat(answer.getResponse().getHeader("ETag")).matches("\"\\d+\"");
        assertThat(answer).bodyJson().satisfies(body -> {
            assertThat(body).extractingPath("$.username").isEqualTo("made.by.api");
            assertThat(body).extractingPath("$.status").isEqualTo("ACTIVE");
            assertThat(body).extractingPath("$.grants[0].facility").isEqualTo("LKM");
            assertThat(body).extractingPath("$.grants[0].opened[0]").isEqualTo("tin");
            assertThat(body).doesNotHavePath("$.password");
            assertThat(body).doesNotHavePath("$.passwordHash");
        });
        var location = String.valueOf(answer.getResponse().getHeader("Location"));
        assertThat(get(auditor, location)).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"username": "eve", "displayName": "Eve", "demo": true}              | demo
            {"username": "eve", "displayName": "Eve", "status": "ACTIVE"}        | status
            {"username": "eve", "displayName": "Eve", "id": "1"}                 | id
            {"username": "eve", "displayName": "Eve", "version": 7}              | version
            {"username": "eve", "displayName": "Eve", "passwordHash": "x"}       | passwordHash
            {"username": "eve", "displayName": "Eve", "grants": [{"role": "ADMIN", "rights": ["OPERATE"]}]} | grants[0].rights
            {"username": "eve", "displayName": "Eve", "grants": [{"role": "ROOT"}]}           | grants[0].role
            {"username": "eve", "displayName": "Eve", "grants": [{}]}                         | grants[0].role
            {"username": "eve", "displayName": "Eve", "grants": [null]}                       | grants[0]
            {"username": "eve", "displayName": "Eve", "grants": [{"role": "ADMIN", "domain": "%"}]} | grants[0].domain
            {"username": "eve", "displayName": "Eve", "grants": [{"role": "ADMIN", "facility": "*"}]} | grants[0].facility
            {"username": "eve", "displayName": " "}                              | displayName
            {"displayName": "Eve"}                                               | username
            {"username": "eve", "displayName": "Eve", "password": "short"}       | password
            {"username": "eve", "displayName": "Eve", "password": "password1234"} | password
            {"username": "e v e", "displayName": "Eve"}                          | username
            """)
    void whatIsNotAskedForIsRefusedByName(String body, String field) {
        var answer = send(admin, HttpMethod.POST, "/api/v1/users", null, body);

        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
    }

    @Test
    void aTakenNameIsAConflict() {
        var user = accounts.user(Role.STEWARD);

        assertThat(send(admin, HttpMethod.POST, "/api/v1/users", null, """
                {"username": "%s", "displayName": "Again"}""".formatted(user.username())))
                .hasStatus(409);
    }

    @Test
    void aChangeNeedsTheTagThatWasRead() {
        var user = accounts.user(Role.STEWARD);
        var uri = "/api/v1/users/" + user.id();
        var change = "{\"displayName\": \"Other\", \"status\": \"ACTIVE\"}";

        assertThat(send(admin, HttpMethod.PUT, uri, null, change)).hasStatus(428);
        assertThat(send(admin, HttpMethod.PUT, uri, "\"999\"", change)).hasStatus(412);
        assertThat(send(admin, HttpMethod.PUT, uri, "*", change)).hasStatus(400);
        var tag = get(admin, uri).getResponse().getHeader("ETag");
        var changed = send(admin, HttpMethod.PUT, uri, tag, change);
        assertThat(changed)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.displayName")
                .isEqualTo("Other");
        assertThat(changed.getResponse().getHeader("ETag")).isNotEqualTo(tag);
        assertThat(send(admin, HttpMethod.PUT, uri, tag, change)).hasStatus(412);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | {\"displayName\": \"x\", \"status\": \"DISABLED\"}",
                "/grants | {\"grants\": []}",
                "/password | {\"password\": \"eight loud ravens\"}"
            })
    void everyChangeAsksForTheTag(String part, String body) {
        var uri = "/api/v1/users/" + accounts.user(Role.STEWARD).id() + part;

        assertThat(send(admin, HttpMethod.PUT, uri, null, body)).hasStatus(428);
        assertThat(send(auditor, HttpMethod.PUT, uri, "\"0\"", body)).hasStatus(403);
        assertThat(send(admin, HttpMethod.PUT, uri, "\"77\"", body)).hasStatus(412);
    }

    @Test
    void grantsAreReplacedAsAWhole() {
        var user = accounts.user(Role.STEWARD);
        var uri = "/api/v1/users/" + user.id() + "/grants";
        var tag = get(admin, uri).getResponse().getHeader("ETag");

        var answer = send(admin, HttpMethod.PUT, uri, tag, """
                {"grants": [{"role": "AUDITOR"}, {"role": "STEWARD", "domain": "item"}]}""");

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.grants.length()")
                .isEqualTo(2);
        assertThat(Actors.asSystem(() -> accounts.users().byId(user.id())).grants())
                .containsExactlyInAnyOrder(
                        Grant.of(Role.AUDITOR), Grant.of(Role.STEWARD).in(new DomainName("item")));
    }

    @Test
    void aNewPasswordIsInEffect() {
        var user = accounts.user(Role.STEWARD);
        var uri = "/api/v1/users/" + user.id();
        var tag = get(admin, uri).getResponse().getHeader("ETag");

        assertThat(send(admin, HttpMethod.PUT, uri + "/password", tag, "{\"password\": \"short\"}"))
                .hasStatus(400);
        assertThat(send(admin, HttpMethod.PUT, uri + "/password", tag, "{\"password\": \"eight loud ravens\"}"))
                .hasStatusOk();
    }

    @Test
    void aUserNobodyKnowsIsNotFound() {
        assertThat(get(admin, "/api/v1/users/" + new UUID(3, 4))).hasStatus(404);
        assertThat(get(admin, "/api/v1/users/not-a-uuid")).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=501", "limit=-1", "limit=x", "limit=1&limit=2", "limit=99999999999"})
    void anOddPageIsRefused(String query) {
        assertThat(get(admin, "/api/v1/users?" + query)).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"' or 1=1 --", "%00", "zzzz", "\u202e", "{{7*7}}", "${7*7}"})
    void anOddStartOfThePageIsOnlyText(String after) {
        var answer = http.get()
                .uri("/api/v1/users?after={after}&limit=5", after)
                .header("Authorization", admin)
                .exchange();

        assertThat(answer.getResponse().getStatus()).isIn(200, 400);
    }

    @Test
    void pagesLeadToTheNext() {
        accounts.user(Role.STEWARD);
        accounts.user(Role.STEWARD);

        var first = get(admin, "/api/v1/users?limit=1");

        assertThat(first).bodyJson().extractingPath("$.users.length()").isEqualTo(1);
        assertThat(first).bodyJson().extractingPath("$.next").asString().startsWith("/api/v1/users?after=");
    }

    @Test
    void anAuditorReadsAndChangesNothing() {
        var user = accounts.user(Role.STEWARD);

        assertThat(get(auditor, "/api/v1/users/" + user.id() + "/grants")).hasStatusOk();
        assertThat(get(auditor, "/api/v1/users/" + user.id() + "/tokens")).hasStatusOk();
        assertThat(send(auditor, HttpMethod.POST, "/api/v1/users", null, """
                {"username": "by-auditor", "displayName": "x"}""")).hasStatus(403);
    }

    @Test
    void anAdministratorOfOneDomainAdministersNobody() {
        var half = accounts.bearer(accounts.user(Grant.of(Role.ADMIN).in(new DomainName("supplier"))));

        assertThat(get(half, "/api/v1/users")).hasStatus(403);
        assertThat(send(half, HttpMethod.POST, "/api/v1/users", null, """
                {"username": "by-half", "displayName": "x", "grants": [{"role": "ADMIN"}]}""")).hasStatus(403);
    }

    @Test
    void aTokenIsIssuedShownOnceAndRevoked() {
        var owner = accounts.user(Role.STEWARD);
        var own = accounts.bearer(owner);
        var answer = send(own, HttpMethod.POST, "/api/v1/tokens", null, """
                {"name": "nightly", "expiresAt": "%s", "grants": [{"role": "STEWARD", "domain": "item"}]}""".formatted(soon()));

        assertThat(answer)
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.secret")
                .asString()
                .startsWith("aur_");
        assertThat(get(own, "/api/v1/tokens")).hasStatusOk().bodyText().doesNotContain("secret");
        var id = String.valueOf(answer.getResponse().getHeader("Location"));
        assertThat(send(own, HttpMethod.DELETE, id, null, null)).hasStatus(204);
        assertThat(send(own, HttpMethod.DELETE, id, null, null)).hasStatus(204);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name": "x", "expiresAt": "2020-01-01T00:00:00Z", "grants": [{"role": "STEWARD"}]} | expiresAt
            {"name": "x", "expiresAt": "2990-01-01T00:00:00Z", "grants": [{"role": "STEWARD"}]} | expiresAt
            {"name": "x", "grants": [{"role": "STEWARD"}]}                                      | expiresAt
            {"name": "x", "expiresAt": null, "grants": [{"role": "STEWARD"}]}                   | expiresAt
            {"name": "x", "expiresAt": "SOON", "grants": [{"role": "ADMIN"}]}                   | grants[0]
            {"name": "x", "expiresAt": "SOON", "grants": []}                                    | grants
            {"name": "", "expiresAt": "SOON", "grants": [{"role": "STEWARD"}]}                  | name
            {"name": "x", "expiresAt": "SOON", "grants": [{"role": "STEWARD"}], "userId": "1"}  | userId
            {"name": "x", "expiresAt": "SOON", "grants": [{"role": "STEWARD"}], "secret": "1"}  | secret
            """)
    void aTokenThatWouldBeTooMuchIsRefusedByName(String body, String field) {
        var answer = send(
                accounts.bearer(Role.STEWARD), HttpMethod.POST, "/api/v1/tokens", null, body.replace("SOON", soon()));

        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
    }

    @Test
    void aProgramGetsItsTokenFromAnAdministrator() {
        var program = accounts.user(Grant.of(Role.SUBSCRIBER));
        var uri = "/api/v1/users/" + program.id() + "/tokens";
        var issued = send(admin, HttpMethod.POST, uri, null, """
                {"name": "erp", "expiresAt": "%s", "grants": [{"role": "SUBSCRIBER"}]}""".formatted(soon()));

        assertThat(issued).hasStatus(201);
        assertThat(get(auditor, uri))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.tokens[0].name")
                .isEqualTo("erp");
        var at = String.valueOf(issued.getResponse().getHeader("Location"));
        assertThat(send(auditor, HttpMethod.DELETE, at, null, null)).hasStatus(403);
        assertThat(send(admin, HttpMethod.DELETE, at, null, null)).hasStatus(204);
    }

    @Test
    void theTokenOfOneUserIsNotFoundBelowAnother() {
        var token = accounts.token(accounts.user(Role.STEWARD), Grant.of(Role.STEWARD))
                .token();
        User other = accounts.user(Role.STEWARD);

        assertThat(send(admin, HttpMethod.DELETE, "/api/v1/users/" + other.id() + "/tokens/" + token.id(), null, null))
                .hasStatus(404);
        assertThat(send(admin, HttpMethod.DELETE, "/api/v1/tokens/" + token.id(), null, null))
                .hasStatus(404);
    }

    private String soon() {
        return hub.getBean(Clock.class).instant().plusSeconds(3600).toString();
    }

    private MvcTestResult get(String bearer, String uri) {
        return http.get().uri(URI.create(uri)).header("Authorization", bearer).exchange();
    }

    private MvcTestResult send(
            String bearer, HttpMethod method, String uri, @Nullable String ifMatch, @Nullable String body) {
        var request = http.method(method).uri(uri).header("Authorization", bearer);
        if (ifMatch != null) {
            request = request.header("If-Match", ifMatch);
        }
        if (body != null) {
            request = request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return request.exchange();
    }
}
