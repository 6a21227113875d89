package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.kernel.Refusal;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceOrderTests {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    @Test
    void withoutAWordAChangeStandsWhereItArrives() {
        assertThat(SourceOrder.OF_ARRIVAL.position(NOW)).isEqualTo(SourcePosition.at(NOW));
        assertThat(SourceOrder.OF_ARRIVAL.time(NOW)).isEqualTo(NOW);
    }

    @Test
    void aTimeAloneOrdersAndDates() {
        var order = SourceOrder.of(null, "2026-11-16T08:00:00Z");

        assertThat(order.position(NOW)).hasToString("2026-11-16T08:00:00.000000000Z");
        assertThat(order.time(NOW)).isEqualTo("2026-11-16T08:00:00Z");
    }

    @Test
    void aVersionAloneOrdersAndTheArrivalDates() {
        var order = SourceOrder.of(7L, null);

        assertThat(order.position(NOW)).isEqualTo(SourcePosition.version(7));
        assertThat(order.time(NOW)).isEqualTo(NOW);
    }

    @Test
    void ofBothTheVersionOrdersAndTheTimeDates() {
        var order = SourceOrder.of(7L, "2026-11-16T08:00:00Z");

        assertThat(order.position(NOW)).isEqualTo(SourcePosition.version(7));
        assertThat(order.time(NOW)).isEqualTo("2026-11-16T08:00:00Z");
    }

    @Test
    void aTimeMayHaveAnOffset() {
        assertThat(SourceOrder.of(null, "2026-11-16T03:00:00-05:00").time(NOW)).isEqualTo("2026-11-16T08:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-11-16", "2026-11-16T08:00:00", "16.11.2026 08:00", "1700000000"})
    void whatIsNoPointInTimeIsRefused(String changedAt) {
        refused("changedAt", () -> SourceOrder.of(null, changedAt));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE})
    void aVersionBelowZeroIsRefused(long version) {
        refused("version", () -> SourceOrder.of(version, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01T00:00:00Z", "2026-11-20T09:00:00Z", "2026-11-21T09:00:00Z"})
    void aTimeUpToADayAheadIsTaken(String changedAt) {
        assertThat(SourceOrder.of(null, changedAt).time(NOW)).isEqualTo(changedAt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31T23:59:59Z", "2026-11-21T09:00:01Z", "2027-01-01T00:00:00Z"})
    void aTimeNoCorrectionCouldOvertakeIsRefused(String changedAt) {
        var order = SourceOrder.of(null, changedAt);

        refused("changedAt", () -> order.time(NOW));
        refused("changedAt", () -> order.position(NOW));
    }

    @Test
    void aVersionDoesNotExcuseATimeThatCannotBe() {
        refused("changedAt", () -> SourceOrder.of(7L, "2030-01-01T00:00:00Z").time(NOW));
    }

    private static void refused(String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(no.errors()).extracting(Refusal.FieldError::field).containsExactly(field);
        });
    }
}
