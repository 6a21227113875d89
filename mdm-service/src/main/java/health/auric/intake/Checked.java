package health.auric.intake;

import health.auric.model.Finding;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An arrival in the two forms that are kept, what the definition noticed about it, and the hash that tells it apart. */
record Checked(
        Arrival arrival,
        Map<String, Object> asSent,
        String sent,
        String standard,
        List<Finding> findings,
        byte[] hash) {

    boolean lands() {
        return findings.stream().noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    Stopped stopped(@Nullable UUID batch, String correlationId) {
        return new Stopped(
                arrival.key(),
                arrival.position(),
                arrival.changedAt(),
                arrival.withdrawn(),
                sent,
                findings,
                hash,
                batch,
                arrival.row(),
                correlationId);
    }
}
