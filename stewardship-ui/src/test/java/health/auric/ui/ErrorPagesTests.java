package health.auric.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@Import(Fakes.class)
class ErrorPagesTests {

    private final MockMvcTester mvc;
    private final FakeShell shell;

    @Autowired
    ErrorPagesTests(MockMvcTester mvc, FakeShell shell) {
        this.mvc = mvc;
        this.shell = shell;
    }

    @BeforeEach
    void reset() {
        shell.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "400, could not read this request",
        "403, outside of what you may do",
        "404, Nothing lives at this address",
        "405, could not answer this request",
        "409, Somebody was faster",
        "429, Too many requests",
        "500, The hub made a mistake",
        "502, The hub made a mistake",
        "503, The hub is not ready"
    })
    void explainsEachAnswerWithAnIdAndAWayOut(int status, String title) {
        assertThat(error(status))
                .hasStatus(status)
                .bodyText()
                .contains(title, "01JD52K8QW3F", "Go home", "au-rail", "<title>")
                .containsOnlyOnce("<h1>");
    }

    @Test
    void speaksToAVisitorToo() {
        shell.signOut();

        assertThat(error(404))
                .bodyText()
                .contains("Nothing lives at this address", "href=\"/login\"", "au-app--open")
                .doesNotContain("id=\"rail\"", "Sign out");
    }

    @Test
    void comesOutEvenWhenTheFrameIsWhatBroke() {
        shell.broken = true;

        assertThat(error(503))
                .hasStatus(503)
                .bodyText()
                .contains("The hub is not ready")
                .doesNotContain("no database");
    }

    @Test
    void namesNoExceptionAndNoPath() {
        assertThat(mvc.get().uri("/error").accept(MediaType.TEXT_HTML).with(request -> {
                    request.setDispatcherType(DispatcherType.ERROR);
                    request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
                    request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret detail"));
                    request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/secret/path");
                    return request;
                }))
                .bodyText()
                .doesNotContain("secret", "IllegalState");
    }

    @Test
    void leadsTheThemeFormHomeBecauseTheAddressItselfFailed() {
        assertThat(error(404)).bodyText().contains("name=\"back\" value=\"/\"");
    }

    private MockMvcTester.MockMvcRequestBuilder error(int status) {
        return mvc.get().uri("/error").accept(MediaType.TEXT_HTML).with(request -> {
            request.setDispatcherType(DispatcherType.ERROR);
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
            return request;
        });
    }
}
