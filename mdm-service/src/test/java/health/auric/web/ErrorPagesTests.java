package health.auric.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Where requests end that failed outside of a controller. */
class ErrorPagesTests {

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final List<Map<String, Object>> shown = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "400, malformed",
        "404, not-found",
        "413, too-large",
        "418, malformed",
        "500, internal",
        "502, internal",
        "503, unavailable"
    })
    void aProgramGetsAProblem(int status, String type) throws IOException {
        var page = pages(true).error(failed("/api/v1/feed", status), response);

        assertThat(page).isNull();
        assertThat(shown).isEmpty();
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getContentAsString()).contains("urn:auric:problem:" + type, "The request was refused.");
    }

    @ParameterizedTest
    @CsvSource({"400", "404", "500"})
    void aPersonGetsAPageThatKnowsNothingButTheStatus(int status) throws IOException {
        var page = pages(true).error(failed("/suppliers", status), response);

        assertThat(page).isNotNull();
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(shown).containsExactly(Map.of("status", status));
    }

    @Test
    void withoutAPageThereIsAWord() throws IOException {
        assertThat(pages(false).error(failed("/suppliers", 404), response)).isNull();

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentType()).startsWith("text/plain");
        assertThat(response.getContentAsString()).isEqualTo("Not Found");
    }

    @Test
    void whoComesHereByHandFindsNothing() throws IOException {
        assertThat(pages(true).error(new MockHttpServletRequest("GET", "/error"), response))
                .isNotNull();

        assertThat(response.getStatus()).isEqualTo(404);
    }

    @Test
    void theAddressThatFailedCountsNotTheOneOfThisPage() throws IOException {
        var request = failed("/hub/api/v1/feed", 500);
        request.setContextPath("/hub");

        assertThat(pages(true).error(request, response)).isNull();
        assertThat(response.getStatus()).isEqualTo(500);
    }

    @Test
    void whatTheFailureSaidIsNotShown() throws IOException {
        var request = failed("/api/v1/feed", 500);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret"));
        request.setAttribute(RequestDispatcher.ERROR_MESSAGE, "secret");
        pages(true).error(request, response);

        assertThat(response.getContentAsString()).isNotEmpty().doesNotContain("secret");
    }

    private ErrorPages pages(boolean any) {
        ErrorViewResolver views = (_, _, model) -> page(any, model);
        return new ErrorPages(new DefaultErrorAttributes(), List.of(views), new Problems(JsonMapper.shared()));
    }

    private @Nullable ModelAndView page(boolean any, Map<String, Object> model) {
        if (!any) {
            return null;
        }
        shown.add(model);
        return new ModelAndView("error", model);
    }

    private static MockHttpServletRequest failed(String uri, int status) {
        var request = new MockHttpServletRequest("GET", "/error");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, uri);
        return request;
    }
}
