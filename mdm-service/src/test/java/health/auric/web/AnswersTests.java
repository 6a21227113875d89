package health.auric.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.MethodParameter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;

/** Bodies that are read twice, answers that are given twice, and problems that are written outside of controllers. */
class AnswersTests {

    private final Problems problems = new Problems(JsonMapper.shared());
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @CsvSource({
        "200, true",
        "201, true",
        "202, true",
        "400, true",
        "404, true",
        "409, true",
        "412, true",
        "422, true",
        "401, false",
        "403, false",
        "429, false",
        "500, false",
        "503, false"
    })
    void whatMayBeTriedAgainIsNotKept(int status, boolean kept) {
        assertThat(new StoredAnswer(status, "", new byte[0]).isFinal()).isEqualTo(kept);
    }

    @Test
    void anAnswerIsGivenAgainAsItWas() throws IOException {
        var first = new ContentCachingResponseWrapper(response);
        first.setStatus(201);
        first.setContentType("application/json");
        first.setHeader("ETag", "\"3\"");
        first.setHeader("Location", "/api/v1/sources/lawson-lkm");
        first.getOutputStream().write("{\"name\":\"Löw\"}".getBytes(StandardCharsets.UTF_8));
        var again = new MockHttpServletResponse();

        StoredAnswer.of(first).write(again);

        assertThat(again.getStatus()).isEqualTo(201);
        assertThat(again.getContentType()).isEqualTo("application/json");
        assertThat(again.getHeader("ETag")).isEqualTo("\"3\"");
        assertThat(again.getHeader("Location")).isEqualTo("/api/v1/sources/lawson-lkm");
        assertThat(again.getContentAsByteArray()).isEqualTo("{\"name\":\"Löw\"}".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsOfTheConnectionIsNotGivenAgain() throws IOException {
        var first = new ContentCachingResponseWrapper(response);
        first.setHeader("Set-Cookie", "session=1");
        first.setHeader("X-Correlation-Id", "c-1");
        var again = new MockHttpServletResponse();

        StoredAnswer.of(first).write(again);

        assertThat(again.getHeaderNames()).doesNotContain("Set-Cookie", "X-Correlation-Id");
    }

    @Test
    void aHeaderMayHaveColonsInIt() throws IOException {
        var again = new MockHttpServletResponse();

        new StoredAnswer(202, "Location: http://hub: 8080/x: y\nRetry-After: 1", new byte[0]).write(again);

        assertThat(again.getHeader("Location")).isEqualTo("http://hub: 8080/x: y");
        assertThat(again.getHeader("Retry-After")).isEqualTo("1");
    }

    @Test
    void aBodyThatWasReadIsThereAsOftenAsItIsAskedFor() throws IOException {
        var request = new RereadRequest(new MockHttpServletRequest(), "{\"ö\":1}".getBytes(StandardCharsets.UTF_8));

        assertThat(request.getReader().readLine()).isEqualTo("{\"ö\":1}");
        assertThat(request.getInputStream().readAllBytes()).hasSize(8);
        var body = request.getInputStream();
        assertThat(body.read()).isEqualTo('{');
        assertThat(body.isReady()).isTrue();
        assertThat(body.isFinished()).isFalse();
        assertThat(body.readAllBytes()).hasSize(7);
        assertThat(body.isFinished()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', /api/v1/feed, true",
        "'', /api/, true",
        "'', /api, false",
        "'', /apiary, false",
        "'', /suppliers/api/, false",
        "'', /, false",
        "/hub, /hub/api/v1/feed, true",
        "/hub, /api/v1/feed, false",
        "/hub, /hub/suppliers, false"
    })
    void programsAreToldFromPeopleByTheAddress(String context, String uri, boolean program) {
        assertThat(Problems.isApi(context, uri)).isEqualTo(program);
    }

    @Test
    void aProgramWithABadAddressGetsAProblem() throws IOException {
        problems.refuse(new MockHttpServletRequest("GET", "/api/v1/feed"), response, "address");

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getContentAsString()).contains("The address is not well-formed.");
    }

    @Test
    void aPersonWithABadAddressGetsAnErrorPage() throws IOException {
        problems.refuse(new MockHttpServletRequest("GET", "/suppliers"), response, "address");

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString()).isEmpty();
        assertThat(response.getErrorMessage()).isNull();
    }

    @Test
    void aProblemReplacesTheBodyAndLeavesTheHeaders() throws IOException {
        response.setHeader("Content-Security-Policy", "default-src 'none'");
        response.getOutputStream().write("half".getBytes(StandardCharsets.UTF_8));

        problems.write(response, ProblemKind.CONFLICT, "Not now.");

        assertThat(response.getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'");
        assertThat(response.getContentAsString()).startsWith("{").doesNotContain("half");
    }

    @ParameterizedTest
    @CsvSource({"UNAVAILABLE, 1", "CONFLICT, ", "INTERNAL, "})
    void onlyWhatPassesIsWorthTryingAgain(ProblemKind kind, @Nullable String retryAfter) throws IOException {
        problems.write(response, kind, "Not now.");

        assertThat(response.getHeader("Retry-After")).isEqualTo(retryAfter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7B7D", "22C3B622", "22E282AC22", "22F09F8FA522", ""})
    void bytesThatAreUtf8ArePassedOnUntouched(String hex) throws Exception {
        var bytes = HexFormat.of().parseHex(hex);

        var read = new ExactText()
                .beforeBodyRead(
                        new MockHttpInputMessage(bytes),
                        parameter(),
                        String.class,
                        JacksonJsonHttpMessageConverter.class);

        assertThat(read.getBody().readAllBytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "22C0AF22, an overlong slash",
        "22C1BF22, an overlong letter",
        "22E080AF22, a slash in three bytes",
        "22EDA08022, half of a pair",
        "22F490808022, beyond the last letter",
        "22C322, a letter that is cut off",
        "2280FF22, no letters at all"
    })
    void bytesThatOnlyLookLikeUtf8AreRefused(String hex, String what) throws Exception {
        var message = new MockHttpInputMessage(HexFormat.of().parseHex(hex));
        var parameter = parameter();

        assertThatThrownBy(() -> new ExactText()
                        .beforeBodyRead(message, parameter, String.class, JacksonJsonHttpMessageConverter.class))
                .as(what)
                .isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void onlyJsonIsLookedAt() throws Exception {
        var exact = new ExactText();

        assertThat(exact.supports(parameter(), String.class, JacksonJsonHttpMessageConverter.class))
                .isTrue();
        assertThat(exact.supports(parameter(), String.class, StringHttpMessageConverter.class))
                .isFalse();
    }

    private static MethodParameter parameter() throws NoSuchMethodException {
        return new MethodParameter(AnswersTests.class.getDeclaredMethod("operation", String.class), 0);
    }

    void operation(String body) {
        throw new AssertionError("never called with " + body);
    }
}
