package health.auric.golden;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A value a person set. */
public record SetValue(
        String attribute,
        @Nullable Object value,
        String by,
        Instant at,
        String reason,
        @Nullable LocalDate until) {}
