package health.auric.intake.batch;

import health.auric.intake.Arrival;
import health.auric.intake.Batch;
import health.auric.intake.SourcePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a row says about itself beside its content, as text; what is null is not said. */
record RowHead(
        @Nullable String key,
        @Nullable String version,
        @Nullable String changedAt,
        @Nullable String withdrawn,
        @Nullable String source,
        @Nullable String facility) {

    private static final int LONGEST_KEY = 200;
    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "x");
    private static final Set<String> NO = Set.of("false", "no", "n", "0");
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    /** The change it makes; a row that names no version and no time stands where the upload began. */
    Arrival arrival(Batch batch, Map<String, Object> content) {
        checkSender(batch);
        var key = checkedKey();
        var changed = changedAt == null ? batch.receivedAt() : instant(changedAt);
        var position = version == null ? SourcePosition.at(changed) : SourcePosition.version(number(version));
        var arrival = isWithdrawn()
                ? Arrival.withdrawal(key, position, changed)
                : Arrival.of(key, position, changed, content);
        return version == null && changedAt == null ? arrival.unordered() : arrival;
    }

    private void checkSender(Batch batch) {
        if (source != null && !source.equals(batch.stream().source().value())) {
            throw new RowRefused("source", "source", "This row is of another source than the upload.");
        }
        if (facility != null && !facility.equals(batch.facility().value())) {
            throw new RowRefused("facility", "facility", "This row is of another facility than the source's.");
        }
    }

    private String checkedKey() {
        if (key == null || key.isBlank()) {
            throw new RowRefused("key", "key", "The key is missing.");
        }
        if (key.length() > LONGEST_KEY) {
            throw new RowRefused("key", "key", "A key has at most " + LONGEST_KEY + " characters.");
        }
        return key;
    }

    private static long number(String version) {
        try {
            long number = Long.parseLong(version.strip());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new RowRefused("version", "version", "A version is a whole number from 0 on.");
    }

    private static Instant instant(String text) {
        try {
            var stripped = text.strip();
            var instant = stripped.length() == 10
                    ? LocalDate.parse(stripped).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : Instant.parse(stripped);
            if (instant.isAfter(EARLIEST) && instant.isBefore(LATEST)) {
                return instant;
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        throw new RowRefused("changedAt", "changed-at", "A time looks like 2026-11-20T09:41:07Z, or is a date.");
    }

    private boolean isWithdrawn() {
        if (withdrawn == null) {
            return false;
        }
        var word = withdrawn.length() > 5 ? "" : withdrawn.strip().toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new RowRefused("withdrawn", "withdrawn", "Withdrawn is true or false.");
        }
        return YES.contains(word);
    }
}
