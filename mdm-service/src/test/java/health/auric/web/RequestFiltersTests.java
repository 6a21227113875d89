package health.auric.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** What stands before the API: how long a body may be, what may be there twice, and what happens without a database. */
class RequestFiltersTests {

    private final Problems problems = new Problems(JsonMapper.shared());
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @ParameterizedTest
    @CsvSource({"0, true", "9, true", "10, true", "11, false", "5000, false"})
    void aBodyMayBeAsLongAsTheLimit(int length, boolean taken) throws Exception {
        run(limit(10), request("POST", "/api/v1/sources", "x".repeat(length)));

        assertThat(chain.getRequest() != null).isEqualTo(taken);
        assertThat(response.getStatus()).isEqualTo(taken ? 200 : 413);
    }

    @Test
    void aBodyThatDoesNotSayItsLengthIsCountedWhileItIsRead() throws Exception {
        run(limit(10), endless("x".repeat(11)));

        assertThatThrownBy(() -> passed().getInputStream().readAllBytes()).isInstanceOf(TooLarge.class);
    }

    @Test
    void readByteByByteItEndsAtTheSamePlace() throws Exception {
        run(limit(3), endless("abcd"));
        var body = passed().getInputStream();

        assertThat(List.of(body.read(), body.read(), body.read())).containsExactly(97, 98, 99);
        assertThatThrownBy(body::read).isInstanceOf(TooLarge.class);
    }

    @Test
    void theEndOfABodyDoesNotCount() throws Exception {
        run(limit(3), endless("abc"));
        var body = passed().getInputStream();

        assertThat(body.readAllBytes()).hasSize(3);
        assertThat(body.read()).isEqualTo(-1);
        assertThat(body.read(new byte[5], 0, 5)).isEqualTo(-1);
        assertThat(body.isFinished()).isTrue();
    }

    @Test
    void textIsReadAsUtf8AndLimitedInBytes() throws Exception {
        run(limit(4), endless("öö"));
        assertThat(passed().getReader().readLine()).isEqualTo("öö");

        var longer = new MockFilterChain();
        limit(3).doFilter(endless("öö"), response, longer);
        assertThatThrownBy(() -> passed(longer).getReader().readLine()).isInstanceOf(TooLarge.class);
    }

    @Test
    void pagesAndStreamsHaveLimitsOfTheirOwn() throws Exception {
        run(limit(3), request("POST", "/login", "a longer body"));
        assertThat(chain.getRequest()).isNotNull();

        var streamed =
                new BodyLimit(problems, List.of(body -> body.getRequestURI().endsWith("/batches")), bytes(3));
        var through = new MockFilterChain();
        streamed.doFilter(request("POST", "/api/v1/sources/a/b/batches", "a longer body"), response, through);
        assertThat(through.getRequest()).isNotNull();

        var stopped = new MockFilterChain();
        streamed.doFilter(request("POST", "/api/v1/sources/a/b", "a longer body"), response, stopped);
        assertThat(stopped.getRequest()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=1", "limit=1&wait=2", "limit=", "limit=1,2"})
    void aParameterThatIsThereOnceIsFine(String query) throws Exception {
        run(new RepeatedParameters(problems), query("/api/v1/feed", query));

        assertThat(chain.getRequest()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            limit=1&limit=2           | limit
            limit=1&limit=1           | limit
            limit=&limit=             | limit
            domain=a&limit=1&domain=b | domain
            <b>=1&<b>=2               | parameter
            """)
    void oneThatIsThereTwiceIsNamedUnlessItsNameIsOdd(String query, String field) throws Exception {
        run(new RepeatedParameters(problems), query("/api/v1/feed", query));

        assertThat(chain.getRequest()).isNull();
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(answer()).contains("\"field\":\"" + field + "\"").doesNotContain("<b>");
    }

    @Test
    void aPageMayRepeatItsParameters() throws Exception {
        run(new RepeatedParameters(problems), query("/quarantine", "code=a&code=b"));

        assertThat(chain.getRequest()).isNotNull();
    }

    @Test
    void onFirmGroundARequestGoesOn() throws Exception {
        run(ground(true, true), request("GET", "/api/v1/feed", ""));

        assertThat(chain.getRequest()).isNotNull();
        assertThat(response.getHeader("Retry-After")).isNull();
    }

    @Test
    void withoutGroundAProgramGetsAProblem() throws Exception {
        run(ground(true, false), request("GET", "/api/v1/feed", ""));

        assertThat(chain.getRequest()).isNull();
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getHeader("Retry-After")).isNotNull();
        assertThat(answer()).contains("urn:auric:problem:unavailable", "The database does not answer.");
    }

    @Test
    void withoutGroundAPersonGetsASentence() throws Exception {
        run(ground(false), request("GET", "/suppliers", ""));

        assertThat(chain.getRequest()).isNull();
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentType()).startsWith("text/plain");
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(answer()).isEqualTo("The database does not answer. Try again in a few seconds.");
    }

    @Test
    void whereNothingIsStoodOnNothingCanBeGone() throws Exception {
        run(ground(), request("GET", "/api/v1/feed", ""));

        assertThat(chain.getRequest()).isNotNull();
    }

    private void run(OncePerRequestFilter filter, HttpServletRequest request) throws ServletException, IOException {
        filter.doFilter(request, response, chain);
    }

    private HttpServletRequest passed() {
        return passed(chain);
    }

    private static HttpServletRequest passed(MockFilterChain chain) {
        var request = chain.getRequest();
        assertThat(request).isInstanceOf(HttpServletRequest.class);
        return (HttpServletRequest) Objects.requireNonNull(request);
    }

    private String answer() {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private BodyLimit limit(long bytes) {
        return new BodyLimit(problems, List.of(), bytes(bytes));
    }

    private static DataSize bytes(long bytes) {
        return DataSize.ofBytes(bytes);
    }

    private GroundFilter ground(Boolean... holds) {
        return new GroundFilter(
                List.of(holds).stream().<Ground>map(each -> () -> each).toList(), problems);
    }

    private static MockHttpServletRequest query(String uri, String query) {
        var request = new MockHttpServletRequest("GET", uri);
        request.setQueryString(query);
        for (var parameter : query.split("&", -1)) {
            var parts = parameter.split("=", 2);
            request.addParameter(parts[0], parts[1]);
        }
        return request;
    }

    private static MockHttpServletRequest request(String method, String uri, String body) {
        var request = new MockHttpServletRequest(method, uri);
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }

    /** A body whose length nobody announced. */
    private static HttpServletRequest endless(String body) {
        var request = new MockHttpServletRequest("POST", "/api/v1/sources") {
            @Override
            public int getContentLength() {
                return -1;
            }

            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }
}
