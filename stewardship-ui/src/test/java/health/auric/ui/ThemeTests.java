package health.auric.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class ThemeTests {

    private final MockMvcTester mvc;
    private final FakeShell shell;

    @Autowired
    ThemeTests(MockMvcTester mvc, FakeShell shell) {
        this.mvc = mvc;
        this.shell = shell;
    }

    @BeforeEach
    void reset() {
        shell.reset();
    }

    @Test
    void followsTheSystemUntilSomebodyChooses() {
        assertThat(mvc.get().uri("/")).bodyText().startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void writesTheChoiceOntoThePageSoThatNothingFlashes(String theme) {
        assertThat(mvc.get().uri("/").cookie(new Cookie("auric-theme", theme)))
                .bodyText()
                .contains("<html lang=\"en\" data-bs-theme=\"" + theme + "\">")
                .containsPattern("value=\"" + theme + "\" aria-pressed=\"true\"");
    }

    @Test
    void takesAnUnknownThemeForNone() {
        assertThat(mvc.get().uri("/").cookie(new Cookie("auric-theme", "\"><b>")))
                .bodyText()
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
    }

    @Test
    void keepsTheChoiceForAYearAndLeadsBack() {
        var chosen = choose("dark", "/domains/supplier?find=zip").exchange();

        assertThat(chosen).hasStatus(302).hasRedirectedUrl("/domains/supplier?find=zip");
        assertThat(chosen.getResponse().getHeader("Set-Cookie"))
                .startsWith("auric-theme=dark; Path=/; Max-Age=31536000")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void keepsTheCookieOffPlainConnectionsWhenTheHubHasTls() {
        var chosen = choose("dark", "/").secure(true).exchange();

        assertThat(chosen.getResponse().getHeader("Set-Cookie")).contains("; Secure");
    }

    @Test
    void forgetsTheChoiceForTheSystem() {
        assertThat(choose("system", "/").exchange().getResponse().getHeader("Set-Cookie"))
                .contains("Max-Age=0");
    }

    @ParameterizedTest
    @CsvSource({
        "https://elsewhere.example.org/, /",
        "//elsewhere.example.org/, /",
        "/\\elsewhere.example.org, /",
        "javascript:alert(1), /",
        "'', /",
        "/sources/{code}, /sources/{code}"
    })
    void leadsNowhereButIntoTheHub(String back, String location) {
        assertThat(choose("light", back)).hasStatus(302).hasHeader("Location", location);
    }

    @Test
    void remembersOnThePageWhereItIs() {
        assertThat(mvc.get().uri("/domains/supplier").param("find", "zip").queryParam("find", "zip"))
                .bodyText()
                .contains("name=\"back\" value=\"/domains/supplier?find=zip\"");
    }

    @Test
    void needsAToken() {
        assertThat(mvc.post().uri("/theme").param("theme", "dark")).hasStatus(403);
    }

    private MockMvcTester.MockMvcRequestBuilder choose(String theme, String back) {
        return mvc.post().uri("/theme").with(csrf()).param("theme", theme).param("back", back);
    }
}
