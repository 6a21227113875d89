package health.auric.standardize;

import health.auric.kernel.SourceCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one new version of a source record changes in the quality of its source; a side is null where no record is live. */
public record Assessment(
        SourceCode source, @Nullable Side before, @Nullable Side now) {

    /** A version of a record: its content in standard form, and its findings as JSON, null when there are none. */
    public record Side(
            Map<String, Object> content, @Nullable String findings) {}
}
