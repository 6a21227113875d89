package health.auric.ui.golden;

import health.auric.ui.GoldenShelf.Moment;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Reads the two times of an address: as a program writes them, or as the fields of the page do. */
class Timepieces {

    static final Moment NOW = new Moment(null, null);

    private final Clock clock;

    Timepieces(Clock clock) {
        this.clock = clock;
    }

    /** The two times, how their fields show them, and a sentence when one could not be read. */
    record Time(
            Moment moment,
            String asOf,
            String validAt,
            @Nullable String fault) {}

    Time read(String asOf, String validAt) {
        try {
            return time(instant(asOf), validAt.isEmpty() ? null : LocalDate.parse(validAt), null);
        } catch (DateTimeException unreadable) {
            return time(null, null, "This is not a date the hub can read. The record is shown as it is now.");
        }
    }

    private Time time(@Nullable Instant asOf, @Nullable LocalDate validAt, @Nullable String fault) {
        var known = asOf == null ? "" : field(asOf);
        return new Time(new Moment(asOf, validAt), known, validAt == null ? "" : validAt.toString(), fault);
    }

    private String field(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone())
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    private @Nullable Instant instant(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return text.endsWith("Z")
                ? Instant.parse(text)
                : LocalDateTime.parse(text).atZone(clock.getZone()).toInstant();
    }
}
