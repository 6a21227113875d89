package health.auric.intake;

import health.auric.model.Claim;
import health.auric.model.Pointer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One new version of a source record: the change that makes it, and what follows from its content. The identifiers of the
 * version before are named because they go.
 */
public record SourceWrite(
        UUID id,
        int version,
        long lanePosition,
        LandedChange change,
        byte @Nullable [] localHash,
        List<Claim> identifiersBefore,
        List<Claim> identifiers,
        List<Pointer> references) {

    public boolean isNew() {
        return version == 1;
    }
}
