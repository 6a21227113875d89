package health.auric.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class SourceAndFacilityPagesTests {

    private final MockMvcTester mvc;
    private final FakeShell shell;
    private final FakeSourceShelf sources;
    private final FakeFacilityShelf facilities;

    @Autowired
    SourceAndFacilityPagesTests(
            MockMvcTester mvc, FakeShell shell, FakeSourceShelf sources, FakeFacilityShelf facilities) {
        this.mvc = mvc;
        this.shell = shell;
        this.sources = sources;
        this.facilities = facilities;
    }

    @BeforeEach
    void reset() {
        shell.reset();
        sources.reset();
        facilities.reset();
    }

    @Test
    void listsSourcesWithTrustAndNumbers() {
        assertThat(mvc.get().uri("/sources"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "LAW", "Lawson S3", "lawson", "ERP", "href=\"/facilities/LKM\"", "8,214", "3 minutes ago")
                .containsSubsequence("Oracle ERP", "whole system");
    }

    @Test
    void saysWhyThereIsNoSource() {
        sources.empty = true;

        assertThat(mvc.get().uri("/sources")).bodyText().contains("No source system is named yet");
    }

    @Test
    void translatesTheUnitsOfASource() {
        assertThat(mvc.get().uri("/sources/lawson"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Units of measure", "CS", "Case", "CA", "XCS", ">none<")
                .contains("{each}");
    }

    @Test
    void saysHowUnitsAreReadWithoutATable() {
        assertThat(mvc.get().uri("/sources/gudid")).bodyText().contains("No units of its own");
    }

    @Test
    void knowsNoSourceOrFacilityOfAnotherName() {
        assertThat(mvc.get().uri("/sources/nonsense")).hasStatus(404);
        assertThat(mvc.get().uri("/facilities/NON")).hasStatus(404);
    }

    @Test
    void listsFacilitiesWithTheirOwnRulesCounted() {
        assertThat(mvc.get().uri("/facilities"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Lakemont Main", "LKM", "America/Chicago", "Harbor Point", "America/New_York");
    }

    @Test
    void tellsTheRulesInWordsAndOffersTheirText() {
        assertThat(mvc.get().uri("/facilities/LKM"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("New suppliers", "Only the AP lead may ask for a new supplier.", "Own rule")
                .containsSubsequence("Cost centers open", "Default")
                .contains("name=\"version\" value=\"3\"", "&quot;stockroomPar&quot;");
    }

    @Test
    void savesRulesAndSaysUnderWhichVersion() {
        assertThat(post(3, "{}"))
                .hasStatus(302)
                .hasRedirectedUrl("/facilities/LKM")
                .flash()
                .containsEntry("done", "The rules are saved as version 4.");
        assertThat(facilities.rules).isEqualTo("{}");
    }

    @Test
    void keepsTheTextAndNamesTheFaultWhenItCannotBeRead() {
        assertThat(post(3, "[1]"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Line 1: an object starts with {.",
                        "[1]</textarea>",
                        "aria-invalid=\"true\"",
                        "href=\"#f-rules\"");
        assertThat(facilities.version).isEqualTo(3);
    }

    @Test
    void showsBothTextsWhenSomebodyWasFaster() {
        facilities.version = 5;

        assertThat(post(3, "{\"mine\": true}"))
                .hasStatus(409)
                .bodyText()
                .contains("Mateo Reyes saved version 5", "{&quot;mine&quot;: true}</textarea>")
                .contains(
                        "Stored now, version ", "stockroomPar", "Save over version 5", "name=\"version\" value=\"5\"");
    }

    @Test
    void saysThatAChangeWaitsForASignature() {
        facilities.needsApproval = true;

        assertThat(post(3, "{}"))
                .hasRedirectedUrl("/facilities/LKM")
                .flash()
                .containsEntry("waits", "Ruth Halloran can sign it.");
    }

    @Test
    void showsTheTextWithoutAFormToWhoMayNotChangeIt() {
        facilities.editable = false;

        assertThat(mvc.get().uri("/facilities/LKM"))
                .bodyText()
                .contains("Your role may read these rules but not change them.", "stockroomPar")
                .doesNotContain("<textarea");
        assertThat(post(3, "{}")).hasStatus(403);
    }

    @Test
    void cannotReadAVersionThatIsNoNumber() {
        assertThat(mvc.post()
                        .uri("/facilities/LKM")
                        .with(csrf())
                        .accept(MediaType.TEXT_HTML)
                        .param("version", "three"))
                .hasStatus(400);
    }

    @Test
    void changesNothingWithoutAToken() {
        assertThat(mvc.post().uri("/facilities/LKM").param("version", "3").param("rules", "{}"))
                .hasStatus(403);
        assertThat(facilities.version).isEqualTo(3);
    }

    private MockMvcTester.MockMvcRequestBuilder post(long version, String rules) {
        return mvc.post()
                .uri("/facilities/LKM")
                .with(csrf())
                .param("version", String.valueOf(version))
                .param("rules", rules);
    }
}
