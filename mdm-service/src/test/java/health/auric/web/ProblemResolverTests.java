package health.auric.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
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
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
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

    private static final JsonMapper JSON = mapper();
    private static final Problems PROBLEMS = new Problems(JSON);

    private final MockMvcTester http = orders();

    /** The orders behind all that a request of the API goes through. */
    static MockMvcTester orders() {
        return MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Orders())
                .setMessageConverters(new JacksonJsonHttpMessageConverter(JSON), new ByteArrayHttpMessageConverter())
                .setHandlerExceptionResolvers(new ProblemResolver(PROBLEMS))
                .addFilters(
                        new BodyLimit(PROBLEMS, List.of(), DataSize.ofKilobytes(2)), new RepeatedParameters(PROBLEMS))
                .build());
    }

    private static JsonMapper mapper() {
        var configuration = new StrictJson();
        var builder = JsonMapper.builder().addModule(configuration.keys());
        configuration.strict().customize(builder);
        return builder.build();
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

        PROBLEMS.write(response, ProblemKind.INTERNAL, "late");

        assertThat(response.getContentAsString()).isEqualTo("half");
    }

    static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
