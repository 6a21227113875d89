package health.auric.golden.read;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version in the history of a golden record. */
public record HistoryView(
        @Schema(example = "3") int version,
        @Schema(example = "2026-11-20T09:41:07Z") Instant recordedAt,
        @Schema(example = "ACTIVE") String status,

        @Schema(description = "The decision that made it; absent when the hub made it of what sources sent") @Nullable
        UUID decision,

        @Schema(
                example = "01a1f8bd-ed23-7903-a57f-b2dcd3401630",
                description = "Leads to the change that made it; absent when it is older than the feed")
        @Nullable
        String correlationId,

        @Schema(
                example = "[\"addresses\", \"legalName\"]",
                description = "The attributes that differ from the version before")
        List<String> changed) {

    static HistoryView of(Version version, List<String> changed) {
        return new HistoryView(
                version.version(),
                version.recordedAt(),
                version.status(),
                version.decision(),
                version.correlationId(),
                changed);
    }
}
