package health.auric.intake;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody wants done with a quarantined change, in the version it was read. */
public sealed interface QuarantineDecision {

    UUID id();

    int version();

    /** Attributes with their right values, null to take one out; what is not named stays as it was sent. */
    record Release(UUID id, int version, Map<String, @Nullable Object> correction) implements QuarantineDecision {}

    /** It is not wanted, for a reason. */
    record Discard(UUID id, int version, String reason) implements QuarantineDecision {}
}
