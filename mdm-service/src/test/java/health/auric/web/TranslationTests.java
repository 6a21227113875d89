package health.auric.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.kernel.FacilityCode;
import health.auric.kernel.MalformedKey;
import health.auric.kernel.Refusal;
import health.auric.kernel.Refusal.FieldError;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.MDC;
import org.springframework.core.MethodParameter;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindException;
import org.springframework.validation.ObjectError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;

/** From every exception the API can meet to the problem it answers. */
class TranslationTests {

    @ParameterizedTest
    @CsvSource({
        "INVALID, 400, invalid",
        "UNPROCESSABLE, 422, unprocessable",
        "FORBIDDEN, 403, forbidden",
        "NOT_FOUND, 404, not-found",
        "CONFLICT, 409, conflict",
        "STALE, 412, stale",
        "PRECONDITION_REQUIRED, 428, precondition-required",
        "GONE, 410, gone",
        "BUSY, 503, unavailable",
        "TOO_LARGE, 413, too-large"
    })
    void aRefusalSaysWhatItsModuleSaid(Refusal.Kind kind, int status, String type) {
        var errors = List.of(new FieldError("gln", "has a wrong check digit"), new FieldError("tin", "is missing"));
        var problem = Translation.of(new Refusal(kind, "Two fields are wrong.", errors));

        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.type()).hasToString("urn:auric:problem:" + type);
        assertThat(problem.detail()).isEqualTo("Two fields are wrong.");
        assertThat(problem.errors()).isEqualTo(errors);
    }

    @ParameterizedTest
    @EnumSource(Refusal.Kind.class)
    void noKindOfRefusalIsForgotten(Refusal.Kind kind) {
        assertThat(Translation.kind(new Refusal(kind, "No.")).status().value()).isBetween(400, 503);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("secret"), 403, "No role allows this here."),
                Arguments.of(new BadCredentialsException("secret"), 401, "Send a bearer token."),
                Arguments.of(new OptimisticLockingFailureException("secret"), 412, "Read it again."),
                Arguments.of(new DuplicateKeyException("secret"), 409, "contradicts what is there"),
                Arguments.of(new CannotAcquireLockException("secret"), 503, "was busy"),
                Arguments.of(new QueryTimeoutException("secret"), 503, "was busy"),
                Arguments.of(new DataAccessResourceFailureException("secret"), 503, "does not answer"),
                Arguments.of(new RecoverableDataAccessException("secret"), 503, "does not answer"),
                Arguments.of(new CannotCreateTransactionException("secret"), 503, "does not answer"),
                Arguments.of(new TooLarge(), 413, "Send less at once."),
                Arguments.of(new ServletRequestBindingException("secret"), 400, "missing from the request"),
                Arguments.of(new ResponseStatusException(HttpStatus.NOT_FOUND, "secret"), 404, "nothing here"),
                Arguments.of(new ResponseStatusException(HttpStatus.I_AM_A_TEAPOT, "secret"), 400, "cannot be read"),
                Arguments.of(new ResponseStatusException(HttpStatus.BAD_GATEWAY, "secret"), 500, "failed"),
                Arguments.of(new NullPointerException("secret"), 500, "Tell the operator the correlation id."),
                Arguments.of(new Exception("secret", new Refusal(Refusal.Kind.GONE, "secret")), 500, "operator"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatLibrariesSayIsNeverPassedOn(Exception failure, int status, String words) {
        var problem = Translation.of(failure);

        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.detail()).contains(words).doesNotContain("secret");
        assertThat(problem.toString()).doesNotContain("secret");
    }

    @Test
    void aCodeWithoutTheFormOfItsKindNamesTheFieldAndTheForm() {
        var problem = Translation.of(malformed());

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("facility");
            assertThat(error.message()).startsWith("A facility code has").doesNotContain("lower case");
        });
    }

    @Test
    void aParameterThatIsMissingIsNamed() {
        assertThat(Translation.of(new MissingServletRequestParameterException("limit", "int"))
                        .errors())
                .containsExactly(new FieldError("limit", "is missing"));
    }

    @Test
    void aHeaderThatIsMissingIsNotNamedAsAParameter() throws Exception {
        var parameter = new MethodParameter(operation(), 0);

        assertThat(Translation.of(new MissingRequestHeaderException("If-Match", parameter)))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(400))
                .satisfies(problem -> assertThat(problem.errors()).isEmpty());
    }

    @Test
    void anArgumentThatDoesNotConvertIsNamedWithoutItsValue() throws Exception {
        var parameter = new MethodParameter(operation(), 0);
        var mismatch = new MethodArgumentTypeMismatchException(
                "123-45-6789", int.class, "limit", parameter, new NumberFormatException("For 123-45-6789"));

        assertThat(Translation.of(mismatch).errors())
                .containsExactly(new FieldError("limit", "does not have the form of its kind"));
    }

    @Test
    void anArgumentThatIsNoCodeSaysTheFormOfThatCode() throws Exception {
        var parameter = new MethodParameter(operation(), 0);
        var mismatch = new MethodArgumentTypeMismatchException(
                "lower case", FacilityCode.class, "at", parameter, new IllegalStateException(malformed()));

        assertThat(Translation.of(mismatch).errors())
                .extracting(FieldError::field)
                .containsExactly("facility");
    }

    @Test
    void fieldsOfAFormAreNamedAndWhatDidNotConvertIsNotQuoted() {
        var result = new BeanPropertyBindingResult(new Object(), "order");
        result.addError(new org.springframework.validation.FieldError("order", "count", "must be at least 1"));
        result.addError(new org.springframework.validation.FieldError(
                "order", "due", "123-45-6789", true, null, null, "Failed to convert 123-45-6789"));
        result.addError(new ObjectError("order", "has no lines"));
        var problem = Translation.of(new BindException(result));

        assertThat(problem.detail()).isEqualTo("3 fields are wrong.");
        assertThat(problem.errors())
                .containsExactly(
                        new FieldError("count", "must be at least 1"),
                        new FieldError("due", "does not have the form of its kind"),
                        new FieldError("order", "has no lines"));
    }

    @Test
    void oneWrongFieldIsNotCountedInThePlural() {
        var result = new BeanPropertyBindingResult(new Object(), "order");
        result.addError(new org.springframework.validation.FieldError("order", "count", "must be at least 1"));

        assertThat(Translation.of(new BindException(result)).detail()).isEqualTo("One field is wrong.");
    }

    @Test
    void argumentsOfAServiceAreNamedWithoutItsMethod() throws Exception {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            var violations = factory.getValidator()
                    .forExecutables()
                    .validateParameters(this, operation(), new Object[] {0, "far too long"});
            var problem = Translation.of(new ConstraintViolationException(violations));

            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.detail()).isEqualTo("2 fields are wrong.");
            assertThat(problem.errors())
                    .extracting(FieldError::field)
                    .allSatisfy(field -> assertThat(field).doesNotContain("operation", "."))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void anotherMethodIsAnsweredWithoutSayingWhichOneWasSent() {
        var problem = Translation.of(new HttpRequestMethodNotSupportedException("BREW", Set.of("GET")));

        assertThat(problem.status()).isEqualTo(405);
        assertThat(problem.detail()).contains("Allow").doesNotContain("BREW");
        assertThat(problem.errors()).containsExactly(new FieldError("method", "is not offered here"));
    }

    @Test
    void anotherTypeOfBodyIsToldWhichOnesAreUnderstood() {
        var several = new HttpMediaTypeNotSupportedException(
                MediaType.APPLICATION_XML,
                List.of(MediaType.parseMediaType("text/csv"), MediaType.parseMediaType("application/x-ndjson")));
        var none = new HttpMediaTypeNotSupportedException(MediaType.APPLICATION_XML, List.of());

        assertThat(Translation.of(several).detail())
                .isEqualTo("The header Content-Type is not application/x-ndjson or text/csv.");
        assertThat(Translation.of(none).detail()).isEqualTo("The header Content-Type is not application/json.");
        assertThat(Translation.of(none).status()).isEqualTo(415);
    }

    @Test
    void anotherFormOfAnswerNamesTheHeader() {
        var problem = Translation.of(new HttpMediaTypeNotAcceptableException(List.of(MediaType.APPLICATION_JSON)));

        assertThat(problem.status()).isEqualTo(406);
        assertThat(problem.errors()).extracting(FieldError::field).containsExactly("Accept");
    }

    @Test
    void aProblemHasTheCorrelationIdOfTheWorkItIsAbout() {
        try (var _ = MDC.putCloseable("correlationId", "c-42")) {
            assertThat(Translation.of(Refusal.conflict("Not now.")).correlationId())
                    .isEqualTo("c-42");
        }
        assertThat(Translation.of(Refusal.conflict("Not now.")).correlationId()).isNull();
    }

    private static MalformedKey malformed() {
        try {
            throw new AssertionError(new FacilityCode("lower case"));
        } catch (MalformedKey e) {
            return e;
        }
    }

    private static Method operation() throws NoSuchMethodException {
        return TranslationTests.class.getDeclaredMethod("operation", int.class, String.class);
    }

    void operation(@Min(1) int limit, @Size(max = 3) String code) {
        throw new AssertionError("never called with " + limit + " and " + code);
    }
}
