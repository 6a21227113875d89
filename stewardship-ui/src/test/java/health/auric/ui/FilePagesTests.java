package health.auric.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import health.auric.ui.form.Trail;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Files and scorecards, and the trail long lists leave in their addresses. */
@PageTest
class FilePagesTests {

    private final MockMvcTester mvc;
    private final FakeBatchDesk desk;
    private final FakeQualityShelf quality;

    @Autowired
    FilePagesTests(MockMvcTester mvc, FakeBatchDesk desk, FakeQualityShelf quality) {
        this.mvc = mvc;
        this.desk = desk;
        this.quality = quality;
    }

    @BeforeEach
    void reset() {
        desk.reset();
        quality.reset();
    }

    @Test
    void listsFilesWithCountsThatAddUp() {
        assertThat(mvc.get().uri("/batches"))
                .hasStatusOk()
                .bodyText()
                .contains("providers.ndjson", "Loading", "Done", "Stopped", "620,412", "trail=3");
        desk.empty = true;
        assertThat(mvc.get().uri("/batches")).bodyText().contains("No file yet");
    }

    @Test
    void followsARunningFile() {
        assertThat(mvc.get().uri("/batches/b1"))
                .bodyText()
                .contains("hx-trigger=\"every 2s\"", "width=\"62\"", "62 %", "4,210", "90 seconds", "601,000");
        assertThat(mvc.get().uri("/batches/b1").header("HX-Request", "true"))
                .bodyText()
                .startsWith("<div id=\"progress\"")
                .doesNotContain("<html");
    }

    @Test
    void stopsLookingWhenTheFileIsThrough() {
        assertThat(mvc.get().uri("/batches/b2"))
                .bodyText()
                .contains("/api/v1/batches/b2/errors", "The file is through.")
                .doesNotContain("every 2s");
        assertThat(mvc.get().uri("/batches/b3")).bodyText().contains("Line 80,412 has 7 columns");
        assertThat(mvc.get().uri("/batches/b4")).bodyText().contains("length not known");
        assertThat(mvc.get().uri("/batches/none")).hasStatus(404);
    }

    @Test
    void takesAFileOfASourceAndADomain() {
        var file = new MockMultipartFile(
                "file", "s.csv", "text/csv", "key,legalName\n1,Łódź".getBytes(StandardCharsets.UTF_8));

        assertThat(mvc.post()
                        .uri("/batches")
                        .multipart()
                        .file(file)
                        .param("source", "lawson")
                        .param("domain", "supplier")
                        .with(csrf()))
                .hasRedirectedUrl("/batches/b1");

        assertThat(desk.content).isEqualTo("key,legalName\n1,Łódź");
        assertThat(desk.taken).isNotNull().extracting(taken -> taken.name()).isEqualTo("s.csv");
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasChosen() {
        assertThat(mvc.post()
                        .uri("/batches")
                        .multipart()
                        .param("source", "meditech")
                        .param("domain", "item")
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a file with at least one row.")
                .containsPattern("value=\"meditech\" selected");
        var file = new MockMultipartFile("file", "s.csv", "text/csv", new byte[] {1});
        assertThat(mvc.post().uri("/batches").multipart().file(file).with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Choose the source system the file is from.");
    }

    @Test
    void showsAScorecardPerSourceFacilityAndDomain() {
        assertThat(mvc.get().uri("/quality"))
                .bodyText()
                .contains("Lawson S3", "98", "62 %", "width=\"62\"", "The check digit does not fit", "no records")
                .containsPattern("by=source\" aria-current=\"page\"");
        assertThat(mvc.get().uri("/quality?by=facility")).bodyText().contains("Lakemont Main");
        assertThat(mvc.get().uri("/quality?by=domain")).bodyText().contains("/domains/supplier/records");
        assertThat(mvc.get().uri("/quality?by=moon")).bodyText().contains("Lawson S3");
        quality.empty = true;
        assertThat(mvc.get().uri("/quality")).bodyText().contains("Nothing to score yet");
    }

    @Test
    void aTrailLeadsBackTheWayItCame() {
        var trail = Trail.of("a~b~c");

        assertThat(trail.here()).isEqualTo("c");
        assertThat(trail.back()).isEqualTo("a~b");
        assertThat(trail.on("d")).isEqualTo("a~b~c~d");
        assertThat(Trail.of("").isFurther()).isFalse();
        assertThat(Trail.of("").here()).isEmpty();
    }

    @Test
    void aVeryLongTrailForgetsItsStart() {
        var walked = IntStream.range(0, 100)
                .boxed()
                .reduce(Trail.of(""), (trail, at) -> Trail.of(trail.on("p" + at)), (one, _) -> one);

        assertThat(walked.here()).isEqualTo("p99");
        assertThat(walked.places()).hasSize(40).doesNotContain("p0");
    }
}
