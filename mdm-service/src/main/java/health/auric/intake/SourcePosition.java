package health.auric.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/**
 * Where a change stands in its source's own order, as text of fixed width, so that text order is source order. A source
 * counts versions or tells times; one that does both for one key compares apples with pears.
 */
public record SourcePosition(String value) implements Comparable<SourcePosition> {

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendInstant(9)
            .toFormatter(Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** The source's own version number. */
    public static SourcePosition version(long version) {
        return new SourcePosition(String.format(Locale.ROOT, "%020d", version));
    }

    /** When the source says it changed. */
    public static SourcePosition at(Instant changed) {
        return new SourcePosition(TIME.format(changed));
    }

    @Override
    public int compareTo(SourcePosition other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
