package health.auric.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import health.auric.ui.UserDesk.NewGrant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class UserPagesTests {

    private final MockMvcTester mvc;
    private final FakeShell shell;
    private final FakeUserDesk desk;

    @Autowired
    UserPagesTests(MockMvcTester mvc, FakeShell shell, FakeUserDesk desk) {
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
    void listsUsersWithRolesAndWhetherTheyMaySignIn() {
        assertThat(mvc.get().uri("/access/users"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Dana Okafor", "dana", "Steward", ">On<", "2 hours ago")
                .containsSubsequence("Walt Brannigan", "no grant yet", ">Off<", "never");
    }

    @Test
    void leadsFromANewUserToTheGrants() {
        assertThat(create("mateo", "Mateo Reyes", "a long enough password"))
                .hasStatus(302)
                .hasRedirectedUrl("/access/users/u9")
                .flash()
                .containsEntry("done", "mateo can sign in. Now say what for.");
        assertThat(desk.created).isNotNull().extracting(UserDesk.NewUser::name).isEqualTo("Mateo Reyes");
    }

    @Test
    void keepsWhatWasTypedButNeverThePassword() {
        assertThat(create("dana", "Dana the Second", "a long enough password"))
                .hasStatus(422)
                .bodyText()
                .contains("The user name “dana” is taken.", "value=\"Dana the Second\"", "href=\"#f-username\"")
                .doesNotContain("a long enough password");
    }

    @Test
    void showsEachGrantWithWhatNarrowsIt() {
        assertThat(mvc.get().uri("/access/users/u1"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Steward", "Suppliers", "every facility", "none opened")
                .containsSubsequence("Items", "Lakemont Main", "description", "packaging", "grants/g2/withdraw");
    }

    @Test
    void saysOfAUserWithoutGrantsThatNothingIsSeen() {
        assertThat(mvc.get().uri("/access/users/u3")).bodyText().contains("can sign in but sees nothing");
    }

    @Test
    void grantsARoleOnDomainFacilityAndFields() {
        assertThat(grant("steward", "item", "LKM", "description, packaging"))
                .hasRedirectedUrl("/access/users/u1")
                .flash()
                .containsEntry("done", "The grant is in effect.");
        assertThat(desk.granted).isEqualTo(new NewGrant("steward", "item", "LKM", List.of("description", "packaging")));
    }

    @Test
    void takesNoFieldsAsAllFields() {
        assertThat(grant("steward", "", "", " ")).hasStatus(302);
        assertThat(desk.granted).isEqualTo(new NewGrant("steward", "", "", List.of()));
    }

    @Test
    void keepsTheChoicesOfAGrantThatWasRefused() {
        assertThat(grant("auditor", "item", "", "nonsense"))
                .hasStatus(422)
                .bodyText()
                .contains("No domain has a field “nonsense”.", "value=\"nonsense\"")
                .containsPattern("value=\"auditor\"[^>]*selected")
                .containsPattern("value=\"item\"[^>]*selected");
    }

    @Test
    void saysThatARiskyGrantWaitsForASignature() {
        assertThat(grant("approver", "", "", ""))
                .hasRedirectedUrl("/access/users/u1")
                .flash()
                .containsEntry("waits", "A second access administrator can sign it.");
        assertThat(desk.granted).isNull();
    }

    @Test
    void withdrawsAGrantOnce() {
        var withdraw = mvc.post().uri("/access/users/u1/grants/g1/withdraw").with(csrf());

        assertThat(withdraw).hasRedirectedUrl("/access/users/u1");
        assertThat(withdraw).hasStatus(409).bodyText().contains("The grant was withdrawn already.");
    }

    @Test
    void switchesSigningInOffAndOnAgain() {
        assertThat(sign("u1", "disable", 4)).hasRedirectedUrl("/access/users/u1");
        assertThat(mvc.get().uri("/access/users/u1"))
                .bodyText()
                .contains("Signing in is off", "/access/users/u1/enable");

        assertThat(sign("u1", "enable", 5)).hasRedirectedUrl("/access/users/u1");
        assertThat(mvc.get().uri("/access/users/u1")).bodyText().contains("May sign in");
    }

    @Test
    void refusesAChangeOfAUserThatSomebodyElseChanged() {
        assertThat(sign("u1", "disable", 3))
                .hasStatus(409)
                .bodyText()
                .contains("Priya Nair changed this user a moment ago.");
    }

    @Test
    void offersNobodyToSwitchOffThemselves() {
        assertThat(mvc.get().uri("/access/users/u2"))
                .bodyText()
                .contains("Somebody else has to switch you off.")
                .containsPattern("btn-danger\"[^>]*disabled");
    }

    @Test
    void knowsNoUserOfAnotherId() {
        assertThat(mvc.get().uri("/access/users/nobody")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/access/users", "/access/users/u1"})
    void isClosedWhereThePortSaysSo(String page) {
        desk.forbidden = true;

        assertThat(mvc.get().uri(page)).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/access/users",
                "/access/users/u1/grants",
                "/access/users/u1/grants/g1/withdraw",
                "/access/users/u1/disable",
                "/access/users/u1/enable"
            })
    void changesNothingWhereThePortSaysNoOrTheTokenIsMissing(String action) {
        assertThat(mvc.post().uri(action).param("version", "4")).hasStatus(403);

        desk.forbidden = true;
        assertThat(mvc.post().uri(action).with(csrf()).param("version", "4")).hasStatus(403);
        assertThat(desk.created).isNull();
        assertThat(desk.grants).hasSize(2);
    }

    private MockMvcTester.MockMvcRequestBuilder create(String username, String name, String password) {
        return mvc.post()
                .uri("/access/users")
                .with(csrf())
                .param("username", username)
                .param("name", name)
                .param("password", password);
    }

    private MockMvcTester.MockMvcRequestBuilder grant(String role, String domain, String facility, String fields) {
        return mvc.post()
                .uri("/access/users/u1/grants")
                .with(csrf())
                .param("role", role)
                .param("domain", domain)
                .param("facility", facility)
                .param("fields", fields);
    }

    private MockMvcTester.MockMvcRequestBuilder sign(String user, String verb, long version) {
        return mvc.post()
                .uri("/access/users/{user}/{verb}", user, verb)
                .with(csrf())
                .param("version", String.valueOf(version));
    }
}
