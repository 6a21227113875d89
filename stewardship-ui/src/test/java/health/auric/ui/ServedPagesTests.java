package health.auric.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What only a real server shows: error dispatches, sessions, content types. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.mvc.problemdetails.enabled=true")
@Import(Fakes.class)
class ServedPagesTests {

    private final FakeShell shell;
    private final FakeUserDesk users;
    private final String hub;

    @Autowired
    ServedPagesTests(FakeShell shell, FakeUserDesk users, @LocalServerPort int port) {
        this.shell = shell;
        this.users = users;
        this.hub = "http://localhost:" + port;
    }

    @BeforeEach
    void reset() {
        shell.reset();
        users.reset();
    }

    @Test
    void putsNoSessionIdIntoALinkOfAFirstVisitThatFails() throws Exception {
        var page = get("/nothing");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Nothing lives at this address").doesNotContain("jsessionid");
    }

    @Test
    void explainsWhatAPortForbids() throws Exception {
        users.forbidden = true;

        var page = get("/access/users");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("This is outside of what you may do", "01JD52K8QW3F");
    }

    @Test
    void explainsItsOwnMistakesWithoutShowingThem() throws Exception {
        shell.broken = true;

        var page = get("/");

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("The hub made a mistake").doesNotContain("no database", "Exception");
    }

    @Test
    void leavesProgramsTheirProblemDocuments() throws Exception {
        var document = get("/nothing", "application/json");

        assertThat(document.statusCode()).isEqualTo(404);
        assertThat(document.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void leavesTheApiItsProblemDocumentsEvenInABrowser() throws Exception {
        var document = get("/api/v1/nothing", "text/html,application/json;q=0.9");

        assertThat(document.statusCode()).isEqualTo(404);
        assertThat(document.body()).startsWith("{").doesNotContain("<html");
    }

    @Test
    void explainsAMethodThatAPageDoesNotKnow() throws Exception {
        assertThat(get("/theme").statusCode()).isEqualTo(405);
        assertThat(get("/theme").body()).contains("The hub could not answer this request");
    }

    @Test
    void sendsThePolicyThatThePagesKeep() throws Exception {
        assertThat(get("/").headers().firstValue("Content-Security-Policy")).hasValue(Fakes.POLICY);
    }

    @ParameterizedTest
    @CsvSource({
        "/ui/tokens.css, text/css",
        "/ui/icons.svg, image/svg+xml",
        "/ui/favicon.svg, image/svg+xml",
        "/ui/auric.js, text/javascript",
        "/ui/fonts/plex-sans-400.woff2, font/woff2",
        "/webjars/htmx.org/dist/htmx.min.js, text/javascript"
    })
    void servesFilesAsWhatTheyAre(String path, String type) throws Exception {
        var file = get(path);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(sent -> assertThat(sent).startsWith(type));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(path, "text/html");
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(hub + path))
                    .header("Accept", accept)
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
