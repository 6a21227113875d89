package health.auric.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.TestDatabase;
import health.auric.access.Role;
import health.auric.access.account.Accounts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** What only a real server shows: error dispatches, chunks, headers of refused requests, limits. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "auric.api.requests-per-minute=30",
            "auric.api.max-body=10KB",
            "auric.hosts=localhost,127.0.0.1",
            "server.forward-headers-strategy=none"
        })
@ContextConfiguration(initializers = TestDatabase.class)
class OverHttpTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext hub;

    Accounts accounts;

    @BeforeEach
    void open() {
        accounts = Accounts.of(hub);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/setup",
                "/no-such-page",
                "/ui/none.css",
                "/webjars/none.js",
                "/error",
                "/api/v1/me",
                "/api/v1/nothing",
                "/api/v1/openapi",
                "/api/v1/users/x",
                "/a;b=c/d",
                "/api//v1/me",
                "/api/v1/%0a"
            })
    void everyAnswerCarriesTheHeaders(String path) {
        var answer = send(request(path).GET());

        assertThat(header(answer, "Content-Security-Policy")).as(path).isEqualTo(SecurityHeaders.CONTENT);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    void thePolicyAllowsNothingInline() {
        assertThat(SecurityHeaders.CONTENT)
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                .contains("form-action 'self'")
                .doesNotContain("unsafe", "*", "http:", "https:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/me", "/no-such-page", "/login"})
    void pagesWithContentAreNotKept(String path) {
        assertThat(header(send(request(path).GET()), "Cache-Control")).contains("no-store");
    }

    @Test
    void anErrorOfTheApiIsNoRedirectToTheSignInPage() {
        var answer = send(request("/api/v1/me").POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nothing, 404, not-found",
        "PATCH, /api/v1/me, 405, method-not-allowed",
        "DELETE, /api/v1/me, 405, method-not-allowed",
        "GET, /api/v1/users/x, 400, invalid",
        "GET, /api/v1/users, 403, forbidden"
    })
    void whatGoesWrongIsAProblem(String method, String path, int status, String type) {
        var answer = send(signed(path).method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("urn:auric:problem:" + type).doesNotContain("Exception", "health.auric");
    }

    @Test
    void anAnswerThatIsNotJsonIsNotOffered() {
        var answer = send(signed("/api/v1/me").header("Accept", "text/html").GET());

        assertThat(answer.statusCode()).isIn(200, 406);
        assertThat(header(answer, "Content-Type")).contains("json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/me;x=y", "/api//v1/me", "/api/v1/%2e%2e/users", "/api/v1/%0a", "/api/v1/..%2fusers"})
    void anAddressWithTricksIsRefused(String path) {
        var answer = send(signed(path).GET());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "Tomcat", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT_", "FOO"})
    void oddMethodsAreRefused(String method) {
        var raw = raw(method + " /api/v1/me HTTP/1.1\r\nHost: localhost\r\nX-Secret: 17\r\nConnection: close\r\n\r\n");

        assertThat(raw).containsPattern("^HTTP/1.1 (400|405|501)").doesNotContain("X-Secret");
    }

    @Test
    void anotherHostIsRefused() {
        assertThat(raw("GET /login HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
        assertThat(raw("GET /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .doesNotStartWith("HTTP/1.1 400");
    }

    @Test
    void headersOfAProxyThatNobodyNamedAreNotBelieved() {
        var answer = raw(
                "GET / HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Host: evil.example\r\n"
                        + "X-Forwarded-Proto: https\r\nForwarded: host=evil.example\r\nAccept: text/html\r\nConnection: close\r\n\r\n");

        assertThat(answer).contains("/login").doesNotContain("evil.example", "Strict-Transport-Security");
    }

    @Test
    void aBodyInChunksIsRefusedWhenItGetsTooLong() {
        var body = new ByteArrayInputStream(
                ("{\"username\": \"" + "x".repeat(50_000) + "\"}").getBytes(StandardCharsets.UTF_8));
        var answer = send(signed("/api/v1/users")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> body)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:auric:problem:too-large");
    }

    @Test
    void aBodyThatSaysItIsTooLongIsRefused() {
        var answer = send(signed("/api/v1/users")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(" ".repeat(50_000))));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void oneRequestTooManyIsToldWhenToComeBack() {
        var bearer = accounts.bearer(Role.STEWARD);
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            answers.add(
                    send(request("/api/v1/me").header("Authorization", bearer).GET()));
        }

        assertThat(answers.getFirst().statusCode()).isEqualTo(200);
        var last = answers.getLast();
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(header(last, "Retry-After"))).isBetween(1, 60);
        assertThat(last.body()).contains("urn:auric:problem:too-many-requests");
        assertThat(header(last, "Content-Security-Policy")).isNotEmpty();
    }

    @Test
    void oneTokenThatIsBusyDoesNotKeepOthersOut() {
        var busy = accounts.bearer(Role.STEWARD);
        for (int i = 0; i < 40; i++) {
            send(request("/api/v1/me").header("Authorization", busy).GET());
        }

        assertThat(send(signed("/api/v1/me").GET()).statusCode()).isEqualTo(200);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpRequest.Builder signed(String path) {
        return request(path).header("Authorization", accounts.bearer(Role.STEWARD));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For what a well-behaved client would not send. */
    private String raw(String request) {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
