package health.auric.intake;

import health.auric.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Where a sender says its change stands: at a version, at a time, or both, when the version orders and the time tells how
 * recent it is. With neither it stands at the time it arrives.
 */
public record SourceOrder(@Nullable Long version, @Nullable Instant changedAt) {

    /** Nothing is said. */
    public static final SourceOrder OF_ARRIVAL = new SourceOrder(null, null);

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    // Clocks differ, but a change from next week would outlast every correction until then.
    private static final Duration AHEAD = Duration.ofDays(1);

    public SourceOrder {
        if (version != null && version < 0) {
            throw Refusal.invalid("version", "is a whole number, 0 or more");
        }
    }

    /** As somebody wrote it. */
    public static SourceOrder of(@Nullable Long version, @Nullable String changedAt) {
        try {
            return new SourceOrder(version, changedAt == null ? null : Instant.parse(changedAt));
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("changedAt", "is a time as in 2026-11-16T08:00:00Z");
        }
    }

    SourcePosition position(Instant now) {
        return version == null ? SourcePosition.at(time(now)) : SourcePosition.version(version);
    }

    Instant time(Instant now) {
        if (changedAt == null) {
            return now;
        }
        if (changedAt.isBefore(EARLIEST) || changedAt.isAfter(now.plus(AHEAD))) {
            throw Refusal.invalid("changedAt", "lies between 1900 and tomorrow");
        }
        return changedAt;
    }
}
