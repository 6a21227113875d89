package health.auric.golden;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A golden record after a transaction that touched it; with a new version when it says something new. */
public record GoldenWrite(
        GoldenHead head,
        boolean isNew,
        @Nullable LocalDate due,
        @Nullable Content content) {

    /** What a new version says, and where each value comes from; both are JSON. */
    public record Content(
            String values, String lineage, @Nullable UUID decision) {}
}
