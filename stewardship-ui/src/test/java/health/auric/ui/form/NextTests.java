package health.auric.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextTests {

    @ParameterizedTest
    @CsvSource({
        "LKM, /facilities/LKM",
        "a b, /facilities/a%20b",
        "../access, /facilities/..%2Faccess",
        "a?b#c, /facilities/a%3Fb%23c",
        "{x}, /facilities/%7Bx%7D"
    })
    void fillsASegmentThatCannotEscapeFromThePath(String code, String path) {
        assertThat(Next.path("/facilities/{code}", code)).isEqualTo(path);
    }
}
