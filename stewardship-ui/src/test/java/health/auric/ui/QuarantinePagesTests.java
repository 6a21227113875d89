package health.auric.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import health.auric.ui.QuarantineDesk.Wish;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class QuarantinePagesTests {

    private final MockMvcTester mvc;
    private final FakeQuarantineDesk desk;

    @Autowired
    QuarantinePagesTests(MockMvcTester mvc, FakeQuarantineDesk desk) {
        this.mvc = mvc;
        this.desk = desk;
    }

    @BeforeEach
    void reset() {
        desk.reset();
    }

    @Test
    void listsWhatWaitsWithReasonFieldSuggestionAndAge() {
        assertThat(mvc.get().uri("/quarantine"))
                .hasStatusOk()
                .bodyText()
                .contains("V-10000", "duns", "The check digit does not fit.", "two digits are often swapped")
                .contains("16 days ago", "value=\"q0:2\"", "data-au-rows");
    }

    @Test
    void narrowsBySourceDomainReasonAndField() {
        assertThat(mvc.get().uri("/quarantine?source=lawson&domain=supplier&code=check-digit&field=duns"))
                .hasStatusOk();

        assertThat(desk.asked).isEqualTo(new Wish("lawson", "supplier", "check-digit", "duns", ""));
    }

    @Test
    void goesOnWithTheFilters() {
        assertThat(mvc.get().uri("/quarantine")).bodyText().contains("trail=50", ">Next<");
        assertThat(mvc.get().uri("/quarantine?trail=50"))
                .bodyText()
                .contains(">Previous<")
                .doesNotContain(">Next<");
    }

    @Test
    void saysWhenNothingWaits() {
        assertThat(mvc.get().uri("/quarantine?field=zzz")).bodyText().contains("Nothing in quarantine fits");
        desk.rows.clear();
        assertThat(mvc.get().uri("/quarantine")).bodyText().contains("Nothing waits here");
    }

    @Test
    void offersTheContentAsAFormWithTheFaultBesideItsField() {
        assertThat(mvc.get().uri("/quarantine/q1"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("name=\"v.duns\"", "value=\"00448219X\"", "aria-invalid=\"true\"")
                .contains("restricted, sent as it is", "one per line", "27 fields", "row 12 of")
                .contains("which is not in the list")
                .doesNotContain("name=\"v.tin\"");
    }

    @Test
    void releasesWithWhatWasTyped() {
        assertThat(mvc.post()
                        .uri("/quarantine/q1/release")
                        .with(csrf())
                        .param("version", "2")
                        .param("v.duns", "004482190")
                        .param("v.addresses[0].postal", "43906"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/quarantine");

        assertThat(desk.released).isEqualTo(Map.of("duns", "004482190", "addresses[0].postal", "43906"));
    }

    @Test
    void keepsWhatWasTypedWhenItIsStillWrong() {
        assertThat(mvc.post()
                        .uri("/quarantine/q1/release")
                        .with(csrf())
                        .param("version", "2")
                        .param("v.duns", "11111111X")
                        .param("v.legalName", "Northmere Surgical Supply"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"11111111X\"", "The check digit still does not fit.", "href=\"#f-duns\"")
                .contains("value=\"Northmere Surgical Supply\"");
    }

    @Test
    void saysWhenTheSourceWasFaster() {
        assertThat(mvc.post().uri("/quarantine/q1/release").with(csrf()).param("version", "1"))
                .hasStatus(409)
                .bodyText()
                .contains("The source sent it again a moment ago.");
    }

    @Test
    void discardsOnlyWithAReason() {
        assertThat(mvc.post().uri("/quarantine/q1/discard").with(csrf()).param("version", "2"))
                .hasStatus(422)
                .bodyText()
                .contains("Say why, in a few words.");
        assertThat(mvc.post()
                        .uri("/quarantine/q1/discard")
                        .with(csrf())
                        .param("version", "2")
                        .param("reason", " a test record "))
                .hasRedirectedUrl("/quarantine");
        assertThat(desk.reason).isEqualTo("a test record");
    }

    @Test
    void offersNothingToDoWithAClosedOneNorToWhoMayOnlyLook() {
        assertThat(mvc.get().uri("/quarantine/closed"))
                .bodyText()
                .contains("Dana Okafor discarded it")
                .doesNotContain("Correct and release", "Discard the change");
        desk.mayDecide = false;
        assertThat(mvc.get().uri("/quarantine/q1"))
                .bodyText()
                .contains("<fieldset class=\"au-bare au-stack\" disabled", "Your grants let you look")
                .doesNotContain("Discard the change");
    }

    @Test
    void isNotThereUnderAnotherId() {
        assertThat(mvc.get().uri("/quarantine/nothing")).hasStatus(404);
    }

    @Test
    void sumsUpBeforeManyAreDecided() {
        assertThat(mvc.get().uri("/quarantine/selected?act=discard&pick=q1:2&pick=q2:2&pick=q3:9"))
                .bodyText()
                .contains("Discard 2 changes?", "V-10001", "V-10002", "no longer open")
                .contains("name=\"reason\"", "value=\"q1:2\"")
                .doesNotContain("V-10003");
        assertThat(mvc.get().uri("/quarantine/selected?act=release&pick=q1:2"))
                .bodyText()
                .contains("Release 1 change?")
                .doesNotContain("name=\"reason\"");
        assertThat(mvc.get().uri("/quarantine/selected?pick=:&pick=x:99999999999"))
                .bodyText()
                .contains("Nothing is selected");
    }

    @Test
    void decidesManyAtOnce() {
        assertThat(mvc.post()
                        .uri("/quarantine/selected")
                        .with(csrf())
                        .param("act", "discard")
                        .param("pick", "q1:2", "q2:2")
                        .param("reason", "a test load"))
                .hasRedirectedUrl("/quarantine");
        assertThat(desk.reason).isEqualTo("a test load");
        assertThat(mvc.post()
                        .uri("/quarantine/selected")
                        .with(csrf())
                        .param("act", "discard")
                        .param("pick", "q1:2"))
                .hasStatus(422)
                .bodyText()
                .contains("Say why, in a few words.", "V-10001");
        assertThat(mvc.post()
                        .uri("/quarantine/selected")
                        .with(csrf())
                        .param("act", "release")
                        .param("pick", "q1:2"))
                .hasRedirectedUrl("/quarantine");
    }
}
