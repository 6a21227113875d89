package health.auric.web;

import static health.auric.web.ProblemResolverTests.text;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Every way the body of a request can be wrong, and what its sender is told. */
class RequestBodyTests {

    private final MockMvcTester http = ProblemResolverTests.orders();

    @Test
    void whatIsInOrderGetsThrough() {
        var answer = post("""
                {"domain": "supplier", "facility": "LKM", "color": "RED", "due": "2026-03-01T08:00:00Z",
                 "id": "01a1f8b1-55f8-7a42-822c-c6c7938399a1", "urgent": true, "parts": [{"name": "a", "count": 1}]}""");

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.domain").isEqualTo("supplier");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"domain": "supplier", "status": "APPROVED"}                    | status
            {"domain": "supplier", "approvedBy": "eve"}                     | approvedBy
            {"domain": "supplier", "parts": [{"name": "a", "count": 1, "price": 3}]} | parts[0].price
            {"domain": "supplier", "parts": [{"name": "a", "count": "1"}]}  | parts[0].count
            {"domain": "supplier", "parts": [{"name": "a", "count": 1.5}]}  | parts[0].count
            {"domain": "supplier", "parts": [{"name": "a", "count": null}]} | parts[0].count
            {"domain": "supplier", "parts": [{"name": "a", "count": 99999999999}]} | parts[0].count
            {"domain": "supplier", "parts": [{"name": "a", "count": 1}, {"name": {}, "count": 1}]} | parts[1].name
            {"domain": "supplier", "parts": {"name": "a"}}                  | parts
            {"domain": "supplier", "parts": "all"}                          | parts
            {"domain": "supplier", "color": "GREEN"}                        | color
            {"domain": "supplier", "color": "red"}                          | color
            {"domain": "supplier", "color": 0}                              | color
            {"domain": "supplier", "due": "tomorrow"}                       | due
            {"domain": "supplier", "id": "not-a-uuid"}                      | id
            {"domain": "supplier", "urgent": "yes"}                         | urgent
            {"domain": "supplier", "urgent": 1}                             | urgent
            {"domain": "Supplier; drop table"}                              | domain
            {"domain": 7}                                                   | domain
            {"domain": {"value": "supplier"}}                               | domain
            {"domain": ["supplier"]}                                        | domain
            {"domain": "supplier", "facility": "lkm"}                       | facility
            {"@class": "java.lang.Runtime", "domain": "supplier"}           | @class
            {"domain": "supplier", "parts": [{"name": " ", "count": 1}]}    | parts[0].name
            {"domain": "supplier", "parts": [{"name": "a", "count": 0}]}    | parts[0].count
            {"domain": null}                                                | domain
            {}                                                              | domain
            []                                                              | body
            "text"                                                          | body
            7                                                               | body
            """)
    void theFieldThatIsWrongIsNamed(String body, String field) {
        assertThat(post(body)).hasStatus(400).bodyJson().satisfies(content -> {
            assertThat(content).extractingPath("$.type").isEqualTo("urn:auric:problem:invalid");
            assertThat(content).extractingPath("$.errors[0].field").isEqualTo(field);
            assertThat(content).extractingPath("$.errors[0].message").asString().isNotBlank();
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"domain": "supplier", "domain": "item"}      | a field twice
            {"domain": "supplier"                         | not JSON
            {"domain": "supplier"} {"domain": "item"}     | wrong
            {'domain': 'supplier'}                        | not JSON
            {"domain": "supplier",}                       | not JSON
            {"domain": supplier}                          | not JSON
            // comment                                    | not JSON
            <order/>                                      | not JSON
            NaN                                           | not JSON
            ``                                            | missing
            """)
    void whatIsNotJsonIsSaidWithItsPlace(String body, String detail) {
        var answer = post(body);

        assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
        assertThat(text(answer)).contains(detail).doesNotContain("tools.jackson", "supplier");
    }

    @Test
    void brokenUtf8IsRefused() {
        byte[] body = {'{', '"', 'd', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'};
        var answer = http.post()
                .uri("/api/orders")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();

        assertThat(answer).hasStatus(400);
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(post("{\"parts\":" + "[".repeat(900) + "]".repeat(900) + "}"))
                .hasStatus(400);
    }

    @Test
    void severalErrorsAreToldAtOnce() {
        var answer = post("""
                {"domain": null, "parts": [{"name": "", "count": 0}]}""");

        assertThat(answer).bodyJson().extractingPath("$.errors.length()").isEqualTo(3);
        assertThat(text(answer)).contains("3 fields are wrong");
    }

    @Test
    void theValueThatWasSentIsNeverToldBack() {
        assertThat(text(post("""
                {"domain": "123-45-6789", "color": "999-99-9999", "due": "555-55-5555"}"""))).doesNotContain("6789", "9999", "5555");
    }

    @Test
    void anotherTypeOfBodyIsNotUnderstood() {
        var answer = http.post()
                .uri("/api/orders")
                .contentType(MediaType.APPLICATION_XML)
                .content("<order/>")
                .exchange();

        assertThat(answer).hasStatus(415).hasContentType("application/problem+json");
    }

    @Test
    void aLongBodyIsRefusedByItsLength() {
        assertThat(post("{\"domain\": \"" + "x".repeat(3000) + "\"}")).hasStatus(413);
    }

    @Test
    void aBodyWithoutALengthIsRefusedWhileItIsRead() {
        for (var uri : List.of("/api/orders", "/api/raw")) {
            var answer = http.post()
                    .uri(uri)
                    .contentType(uri.endsWith("raw") ? MediaType.APPLICATION_OCTET_STREAM : MediaType.APPLICATION_JSON)
                    .with(request -> {
                        var unknown = new Endless(request.getServletContext());
                        unknown.setMethod("POST");
                        unknown.setRequestURI(request.getRequestURI());
                        unknown.setPathInfo(request.getPathInfo());
                        unknown.setContentType(request.getContentType());
                        unknown.setContent(("[" + " ".repeat(5000)).getBytes(StandardCharsets.UTF_8));
                        return unknown;
                    })
                    .exchange();

            assertThat(answer).as(uri).hasStatus(413);
            assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:auric:problem:too-large");
        }
    }

    /** A chunked request: there is a body, but nobody knows how long. */
    private static class Endless extends MockHttpServletRequest {

        Endless(ServletContext context) {
            super(context);
        }

        @Override
        public int getContentLength() {
            return -1;
        }

        @Override
        public long getContentLengthLong() {
            return -1;
        }
    }

    private MvcTestResult post(String body) {
        return http.post()
                .uri("/api/orders")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
