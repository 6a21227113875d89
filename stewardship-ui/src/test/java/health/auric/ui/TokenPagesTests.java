package health.auric.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import health.auric.ui.TokenDesk.NewToken;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class TokenPagesTests {

    private final MockMvcTester mvc;
    private final FakeShell shell;
    private final FakeTokenDesk desk;

    @Autowired
    TokenPagesTests(MockMvcTester mvc, FakeShell shell, FakeTokenDesk desk) {
        this.mvc = mvc;
        this.shell = shell;
        this.desk = desk;
    }

    @BeforeEach
    void reset() {
        shell.reset();
        desk.reset();
    }

    @Test
    void listsTokensWithoutTheirSecrets() {
        assertThat(mvc.get().uri("/access/tokens"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Nightly supplier load",
                        "auric_t1",
                        "land",
                        "read",
                        ">Active<",
                        "9 hours ago",
                        "/access/tokens/t1/revoke")
                .containsSubsequence("Trial script", ">Expired<", "never")
                .containsSubsequence("Tokens of others", "Warehouse feed", "Priya Nair", ">Revoked<", "no end")
                .doesNotContain(FakeTokenDesk.SECRET, "/access/tokens/t2/revoke");
    }

    @Test
    void hidesTheSecondTableFromWhoMaySeeOnlyTheirOwn() {
        desk.others.clear();

        assertThat(mvc.get().uri("/access/tokens")).bodyText().doesNotContain("Tokens of others");
    }

    @Test
    void invitesToTheFirstToken() {
        desk.own.clear();

        assertThat(mvc.get().uri("/access/tokens")).bodyText().contains("You have no token");
    }

    @Test
    void showsANewSecretInTheAnswerAndNeverAgain() {
        assertThat(issue("Warehouse load", "2027-03-31", "land", "read"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate")
                .bodyText()
                .contains("Warehouse load", FakeTokenDesk.SECRET, "Copy the secret");
        assertThat(desk.issued)
                .isEqualTo(new NewToken("Warehouse load", List.of("land", "read"), LocalDate.of(2027, 3, 31)));
        assertThat(mvc.get().uri("/access/tokens")).bodyText().doesNotContain(FakeTokenDesk.SECRET);
    }

    @Test
    void keepsTheFormWhenNoScopeIsChosen() {
        assertThat(issue("Warehouse load", "2027-03-31"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Choose at least one scope.",
                        "href=\"#f-scopes\"",
                        "value=\"Warehouse load\"",
                        "value=\"2027-03-31\"");
    }

    @Test
    void saysHowADayIsWritten() {
        assertThat(issue("Warehouse load", "next spring", "land"))
                .hasStatus(422)
                .bodyText()
                .contains("A day looks like 2027-03-31.")
                .containsPattern("id=\"s-land\"[^>]*checked");
        assertThat(desk.issued).isNull();
    }

    @Test
    void revokesATokenOnce() {
        var revoke = mvc.post().uri("/access/tokens/t1/revoke").with(csrf());

        assertThat(revoke).hasRedirectedUrl("/access/tokens").flash().containsKey("done");
        assertThat(revoke).hasStatus(409).bodyText().contains("The token was revoked already.");
    }

    @Test
    void changesNothingWithoutAToken() {
        assertThat(mvc.post().uri("/access/tokens").param("name", "x")).hasStatus(403);
        assertThat(mvc.post().uri("/access/tokens/t1/revoke")).hasStatus(403);
        assertThat(desk.own).hasSize(2);
    }

    @Test
    void keepsSecretsOutOfWhatIsLogged() {
        assertThat(new TokenDesk.IssuedToken("t1", "Load", "auric_secret").toString())
                .doesNotContain("secret");
        assertThat(new UserDesk.NewUser("dana", "Dana", "hunter22").toString()).doesNotContain("hunter22");
        assertThat(new Entrance.FirstUser("setup-1", "dana", "hunter22").toString())
                .doesNotContain("hunter22", "setup-1");
    }

    private MockMvcTester.MockMvcRequestBuilder issue(String name, String expires, String... scopes) {
        return mvc.post()
                .uri("/access/tokens")
                .with(csrf())
                .param("name", name)
                .param("expires", expires)
                .param("scopes", scopes);
    }
}
