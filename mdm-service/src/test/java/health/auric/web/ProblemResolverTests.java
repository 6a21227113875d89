package health.auric.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import jakarta.servlet.ServletContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.MDC;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Every way a request of the API can go wrong, and what it is told. */
class ProblemResolverTests {

    enum Color {
        RED,
        BLUE
    }

    record Part(@NotBlank String name, @Min(1) int count) {}

    record Order(
            @NotNull DomainName domain,
            @Nullable FacilityCode facility,
            @Nullable Color color,
            @Nullable Instant due,
            @Nullable UUID id,
            @Nullable Boolean urgent,
            @Nullable @Size(max = 3) List<@Valid Part> parts) {}

    @RestController
    static class Orders {

        @PostMapping("/api/orders")
        Order order(@Valid @RequestBody Order order) {
            return order;
        }

        @PostMapping("/api/raw")
        int raw(@RequestBody byte[] body) {
            return body.length;
        }

        @GetMapping("/api/orders/{domain}")
        DomainName read(@PathVariable DomainName domain, @RequestParam @Min(1) int limit) {
            return domain;
        }

        @GetMapping("/api/fail/{how}")
        String fail(@PathVariable String how) {
            throw failure(how);
        }

        @GetMapping("/pages/fail/{how}")
        String page(@PathVariable String how) {
            throw failure(how);
        }

        private static RuntimeException failure(String how) {
            return switch (how) {
                case "invalid" -> Refusal.invalid("name", "is odd");
                case "forbidden" -> new Refusal(Refusal.Kind.FORBIDDEN, "No.");
                case "absent" -> Refusal.notFound("order");
                case "conflict" -> Refusal.conflict("Not now.");
                case "stale" -> Refusal.stale("order");
                case "precondition" -> new Refusal(Refusal.Kind.PRECONDITION_REQUIRED, "Say which.");
                case "denied" -> new AccessDeniedException("secret reason");
                case "stranger" -> new BadCredentialsException("secret reason");
                case "race" -> new OptimisticLockingFailureException("row 7 of secret_table");
                case "twice" -> new DataIntegrityViolationException("Key (username)=(secret) exists");
                case "busy" -> new CannotAcquireLockException("secret lock");
                default -> new IllegalStateException("secret value at jdbc:postgresql://secret");
            };
        }
    }

    private final JsonMapper json = mapper();
    private final Problems problems = new Problems(json);
    private final MockMvcTester http = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Orders())
            .setMessageConverters(
                    new JacksonJsonHttpMessageConverter(json),
                    new ByteArrayHttpMessageConverter())
            .setHandlerExceptionResolvers(new ProblemResolver(problems))
            .addFilters(
                    new BodyLimit(problems, List.of(), DataSize.ofKilobytes(2)),
                    new RepeatedParameters(problems))
            .build());

    private static JsonMapper mapper() {
        var configuration = new StrictJson();
        var builder = JsonMapper.builder().addModule(configuration.keys());
        configuration.strict().customize(builder);
        return builder.build();
    }

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

    @ParameterizedTest
    @CsvSource({
        "invalid, 400, invalid",
        "forbidden, 403, forbidden",
        "absent, 404, not-found",
        "conflict, 409, conflict",
        "stale, 412, stale",
        "precondition, 428, precondition-required",
        "denied, 403, forbidden",
        "stranger, 401, unauthenticated",
        "race, 412, stale",
        "twice, 409, conflict",
        "busy, 503, unavailable",
        "anything, 500, internal"
    })
    void everyFailureHasItsProblemAndTellsNoSecret(String how, int status, String type) {
        var answer = http.get().uri("/api/fail/" + how).exchange();

        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:auric:problem:" + type);
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(status);
        assertThat(text(answer)).doesNotContain("secret", "Exception", "\tat ");
    }

    @Test
    void aProblemCarriesTheCorrelationId() {
        try (var ignored = MDC.putCloseable("correlationId", "c-17")) {
            assertThat(http.get().uri("/api/fail/anything").exchange())
                    .bodyJson()
                    .extractingPath("$.correlationId")
                    .isEqualTo("c-17");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/orders/UPPER?limit=1, domain",
        "/api/orders/supplier?limit=many, limit",
        "/api/orders/supplier?limit=0, limit",
        "/api/orders/supplier, limit"
    })
    void aParameterThatIsWrongIsNamed(String uri, String field) {
        var answer = http.get().uri(URI.create(uri)).exchange();

        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
    }

    @Test
    void aParameterThatIsThereTwiceIsRefused() {
        assertThat(http.get().uri("/api/orders/supplier?limit=1&limit=2").exchange())
                .hasStatus(400);
    }

    @Test
    void anotherMethodIsToldWhichOnesThereAre() {
        var answer = http.delete().uri("/api/orders").exchange();

        assertThat(answer).hasStatus(405).hasContentType("application/problem+json");
        assertThat(answer.getResponse().getHeader("Allow")).isEqualTo("POST");
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

    @ParameterizedTest
    @CsvSource({"absent, 404", "conflict, 409", "forbidden, 403", "stale, 412"})
    void aRefusalInAPageBecomesAnErrorPage(String how, int status) {
        assertThat(http.get().uri("/pages/fail/" + how).exchange()).hasStatus(status);
    }

    @Test
    void anAnswerThatIsOnItsWayIsLeftAlone() throws Exception {
        var response = new MockHttpServletResponse();
        response.getWriter().write("half");
        response.flushBuffer();

        problems.write(response, ProblemKind.INTERNAL, "late");

        assertThat(response.getContentAsString()).isEqualTo("half");
    }

    private MvcTestResult post(String body) {
        return http.post()
                .uri("/api/orders")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
