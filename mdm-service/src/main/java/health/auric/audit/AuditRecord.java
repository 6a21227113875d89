package health.auric.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction did: who, what, to what, and a leaf for each thing that it changed. The detail is for people and
 * holds ids, counts and codes, never a secret.
 */
public record AuditRecord(
        UUID actor,
        String actorName,
        String action,
        String subject,
        Map<String, ? extends @Nullable Object> detail,
        List<byte[]> leaves) {

    public AuditRecord {
        leaves = List.copyOf(leaves);
    }
}
