package health.auric.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationTests {

    @Test
    void keepsTheIdItWasGiven() {
        try (var _ = Correlation.open("order-2026-11-20.17")) {
            assertThat(Correlation.current()).isEqualTo("order-2026-11-20.17");
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "short", "a b c d e f g h", "forged\r\nline", "<script>alert(1)", "-leading-dash"})
    void replacesWhatCouldForgeALogLine(String given) {
        try (var _ = Correlation.open(given)) {
            assertThat(Correlation.current()).isNotEqualTo(given).matches("[0-9a-f-]{36}");
        }
    }

    @Test
    void replacesWhatIsTooLong() {
        try (var _ = Correlation.open("x".repeat(65))) {
            assertThat(Correlation.current()).hasSize(36);
        }
    }

    @Test
    void staysTheSameThroughOnePieceOfWork() {
        try (var _ = Correlation.open(null)) {
            assertThat(Correlation.current()).isEqualTo(Correlation.current());
        }
    }

    @Test
    void giveTheOuterWorkItsIdBack() {
        try (var _ = Correlation.open("outer-work")) {
            try (var _ = Correlation.open("inner-work")) {
                assertThat(Correlation.current()).isEqualTo("inner-work");
            }
            assertThat(Correlation.current()).isEqualTo("outer-work");
        }
    }
}
