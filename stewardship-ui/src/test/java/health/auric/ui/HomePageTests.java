package health.auric.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class HomePageTests {

    private final MockMvcTester mvc;
    private final FakeHomeBoard home;
    private final FakeShell shell;

    @Autowired
    HomePageTests(MockMvcTester mvc, FakeHomeBoard home, FakeShell shell) {
        this.mvc = mvc;
        this.home = home;
        this.shell = shell;
    }

    @BeforeEach
    void reset() {
        home.reset();
        shell.reset();
    }

    @Test
    void sumsUpWhatTheHubHolds() {
        assertThat(mvc.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .contains("What the hub holds")
                .contains("19,377", "11,842", "31,219")
                .contains("3 minutes ago");
    }

    @Test
    void showsEachDomainAndEachSourceWithItsBadge() {
        assertThat(mvc.get().uri("/"))
                .bodyText()
                .contains("href=\"/domains/cost-center/records\"", "href=\"/sources/meditech\"")
                .contains("class=\"au-src au-src-2\" title=\"Meditech Expanse\">MED</abbr>")
                .contains("Harbor Point", "whole system");
    }

    @Test
    void saysOfASourceThatNeverSentAnythingThatItNeverDid() {
        var sources = tables(1);

        assertThat(sources.substring(sources.indexOf("Device registry"))).contains(">never<");
    }

    @Test
    void marksHowEachStageOfTheFlowIsDoingByShapeAndWord() {
        assertThat(mvc.get().uri("/"))
                .bodyText()
                .contains("Flow right now")
                .containsSubsequence("class=\"is-warn\"", "Sources", ", slow<", "Intake", ", healthy<")
                .containsSubsequence("class=\"is-idle\"", "Match", ", idle<", "class=\"is-bad\"", "Feed", ", stopped<");
    }

    @Test
    void answersTheOpenPageWithTheNumbersAlone() {
        assertThat(mvc.get().uri("/").header("HX-Request", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"numbers\"", "hx-trigger=\"every 10s\"", "11,842")
                .doesNotContain("<html", "au-rail", "au-top");
    }

    @Test
    void leadsTheFirstStepsWhileNothingHasLanded() {
        home.empty = true;

        assertThat(mvc.get().uri("/"))
                .bodyText()
                .contains("holds nothing yet")
                .contains("api/v1/sources/lawson/supplier", "data-au-copy=\"first-landing\"")
                .containsSubsequence(
                        "class=\"is-done\"", "Name a source system", "class=\"is-now\"", "Land a first record")
                .doesNotContain("id=\"numbers\"");
    }

    @Test
    void startsWithTheSourceSystemWhenThereIsNone() {
        home.empty = true;
        home.withoutSources = true;

        assertThat(mvc.get().uri("/"))
                .bodyText()
                .containsSubsequence("class=\"is-now\"", "Name a source system")
                .doesNotContain("class=\"is-done\"");
    }

    @Test
    void leadsToEveryDomainFromTheRailAndMarksWhereOneIs() {
        assertThat(mvc.get().uri("/"))
                .bodyText()
                .containsPattern("href=\"/\" aria-current=\"page\">")
                .contains("href=\"/domains/supplier/records\"", "href=\"/domains/provider/records\"");
        assertThat(mvc.get().uri("/domains/supplier"))
                .bodyText()
                .containsPattern("href=\"/domains/supplier/records\" aria-current=\"page\">");
    }

    @Test
    void givesASixthDomainAPlaceInTheRailAndTheGeneralIcon() {
        shell.declares(new Shell.DomainLink("department", "Departments"));

        assertThat(mvc.get().uri("/domains"))
                .bodyText()
                .containsSubsequence("href=\"/domains/department/records\"", "icons.svg#domain", "Departments");
    }

    @Test
    void offersUsersOnlyToWhoAdministersThem() {
        assertThat(mvc.get().uri("/")).bodyText().contains("href=\"/access/users\"");

        shell.administersNothing();
        assertThat(mvc.get().uri("/")).bodyText().contains("Sam Whitlock").doesNotContain("href=\"/access/users\"");
    }

    @Test
    void leadsToRecordsOnlyWhoMayReadThem() {
        shell.readsNothing();

        assertThat(mvc.get().uri("/"))
                .bodyText()
                .contains("href=\"/domains/supplier\"", "19,377")
                .doesNotContain("/records\"", "href=\"/quarantine", "href=\"/batches");
    }

    private String tables(int which) {
        var page = mvc.get().uri("/").exchange();
        assertThat(page).hasStatusOk();
        return new Markup(body(page)).elements("table").toList().get(which);
    }

    private static String body(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
