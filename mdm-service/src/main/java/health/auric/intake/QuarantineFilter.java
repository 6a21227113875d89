package health.auric.intake;

import health.auric.kernel.DomainName;
import health.auric.kernel.SourceCode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Which quarantined changes somebody wants to see; what is null does not narrow. */
public record QuarantineFilter(
        @Nullable SourceCode source,
        @Nullable DomainName domain,
        @Nullable String code,
        @Nullable String field,
        @Nullable Duration olderThan) {

    /** All that are open. */
    public static final QuarantineFilter ALL = new QuarantineFilter(null, null, null, null, null);
}
