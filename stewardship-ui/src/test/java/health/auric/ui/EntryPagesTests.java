package health.auric.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class EntryPagesTests {

    private final MockMvcTester mvc;
    private final FakeShell shell;
    private final FakeEntrance entrance;

    @Autowired
    EntryPagesTests(MockMvcTester mvc, FakeShell shell, FakeEntrance entrance) {
        this.mvc = mvc;
        this.shell = shell;
        this.entrance = entrance;
    }

    @BeforeEach
    void reset() {
        shell.reset();
        shell.signOut();
        entrance.reset();
    }

    @Test
    void sendsUserNameAndPasswordToTheSecurityChain() {
        assertThat(mvc.get().uri("/login"))
                .hasStatusOk()
                .bodyText()
                .contains("<form id=\"sign-in\" class=\"au-stack\" method=\"post\" action=\"/login\">")
                .contains(
                        "name=\"username\"",
                        "name=\"password\"",
                        "autocomplete=\"current-password\"",
                        "name=\"_csrf\"");
    }

    @Test
    void letsDemoPeopleInWithOneButtonEach() {
        assertThat(mvc.get().uri("/login"))
                .bodyText()
                .containsSubsequence(
                        "Ruth Halloran",
                        "signs what is risky.",
                        "ruth",
                        "demo-ruth",
                        "value=\"demo-ruth\"",
                        "as Ruth Halloran");
    }

    @Test
    void offersNoPasswordsOutsideOfDemoMode() {
        entrance.demo = false;
        shell.leaveDemo();

        assertThat(mvc.get().uri("/login"))
                .bodyText()
                .contains("For authorized staff.")
                .doesNotContain("demo-", "Demo world.");
    }

    @ParameterizedTest
    @CsvSource({
        "error, User name or password is wrong.",
        "throttled, Too many attempts.",
        "signed-out, You are signed out.",
        "expired, Your session ended.",
        "ready, The first administrator exists."
    })
    void saysWhyOneIsHereAgain(String reason, String sentence) {
        assertThat(mvc.get().uri("/login?" + reason)).bodyText().contains(sentence);
        assertThat(mvc.get().uri("/login")).bodyText().doesNotContain(sentence);
    }

    @Test
    void leadsHomeWhoIsSignedInAlready() {
        shell.reset();

        assertThat(mvc.get().uri("/login")).hasRedirectedUrl("/");
    }

    @Test
    void asksForTheFirstAdministratorWhileThereIsNone() {
        entrance.empty = true;

        assertThat(mvc.get().uri("/login")).hasRedirectedUrl("/setup");
        assertThat(mvc.get().uri("/setup"))
                .hasStatusOk()
                .bodyText()
                .contains("action=\"/setup\"", "name=\"token\"", "name=\"again\"", "autocomplete=\"new-password\"");
    }

    @Test
    void createsTheFirstAdministrator() {
        entrance.empty = true;

        assertThat(setUp(FakeEntrance.TOKEN, "correct horse battery"))
                .hasStatus(302)
                .hasRedirectedUrl("/login?ready");
        assertThat(entrance.first)
                .isEqualTo(new Entrance.FirstUser(FakeEntrance.TOKEN, "priya", "correct horse battery"));
    }

    @Test
    void refusesTwoDifferentPasswordsBeforeAnythingIsCreated() {
        entrance.empty = true;

        assertThat(setUp(FakeEntrance.TOKEN, "something else"))
                .hasStatus(422)
                .bodyText()
                .contains("The two passwords are not the same.", "value=\"priya\"")
                .doesNotContain("correct horse battery", "something else");
        assertThat(entrance.first).isNull();
    }

    @Test
    void refusesAWrongSetupToken() {
        entrance.empty = true;

        assertThat(setUp("guessed", "correct horse battery"))
                .hasStatus(422)
                .bodyText()
                .contains("This is not the token of the last start.", "data-au-first-error");
    }

    @Test
    void closesTheSetupOnceThereIsAUser() {
        assertThat(mvc.get().uri("/setup")).hasRedirectedUrl("/login");
        assertThat(setUp(FakeEntrance.TOKEN, "correct horse battery")).hasRedirectedUrl("/login");
        assertThat(entrance.first).isNull();
    }

    private MockMvcTester.MockMvcRequestBuilder setUp(String token, String again) {
        return mvc.post()
                .uri("/setup")
                .with(csrf())
                .param("token", token)
                .param("username", " priya ")
                .param("password", "correct horse battery")
                .param("again", again);
    }
}
