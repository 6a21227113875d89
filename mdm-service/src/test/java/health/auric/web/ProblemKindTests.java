package health.auric.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatusCode;

class ProblemKindTests {

    @ParameterizedTest
    @CsvSource({
        "400, MALFORMED",
        "401, UNAUTHENTICATED",
        "403, FORBIDDEN",
        "404, NOT_FOUND",
        "405, METHOD_NOT_ALLOWED",
        "406, NOT_ACCEPTABLE",
        "409, CONFLICT",
        "410, GONE",
        "412, STALE",
        "413, TOO_LARGE",
        "415, UNSUPPORTED_TYPE",
        "422, UNPROCESSABLE",
        "428, PRECONDITION_REQUIRED",
        "429, TOO_MANY_REQUESTS",
        "500, INTERNAL",
        "503, UNAVAILABLE"
    })
    void aStatusHasItsKind(int status, ProblemKind kind) {
        assertThat(ProblemKind.of(HttpStatusCode.valueOf(status))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"402, MALFORMED", "418, MALFORMED", "499, MALFORMED", "501, INTERNAL", "504, INTERNAL", "599, INTERNAL"
    })
    void aStatusNobodyNamedIsWhosesoeverFaultItIs(int status, ProblemKind kind) {
        assertThat(ProblemKind.of(HttpStatusCode.valueOf(status))).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void aTypeIsAWordAndATitleAPhrase(ProblemKind kind) {
        assertThat(kind.type().toString()).matches("urn:auric:problem:[a-z]+(-[a-z]+)*");
        assertThat(kind.title()).matches("[A-Z][a-z A-Z]+[a-z]");
    }

    @Test
    void noTwoProblemsLookAlike() {
        assertThat(Arrays.stream(ProblemKind.values()).map(ProblemKind::type)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(ProblemKind.values()).map(ProblemKind::title)).doesNotHaveDuplicates();
    }
}
