package health.auric.intake;

import org.jspecify.annotations.Nullable;

/** One reason why a row of a batch did not land. Quarantined: it waits for a person; else the source sends it again. */
public record RejectedRow(
        long row,
        @Nullable String key,
        boolean quarantined,
        @Nullable String column,
        String code,
        String message) {}
