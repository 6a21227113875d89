package health.auric.golden.read;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A source record behind a golden record: what was sent, beside what the hub made of it. */
public record SourceRecordView(
        @Schema(example = "01a1f8bd-ed23-7903-a57f-b2dcd3401630")
        UUID id,

        @Schema(example = "lawson-lkm") String source,
        @Schema(example = "LKM") String facility,
        @Schema(example = "V-10024") String key,
        @Schema(example = "2") int version,
        @Schema(example = "2026-11-20T09:41:07Z") Instant changedAt,
        @Schema(example = "false") boolean withdrawn,

        @Schema(example = "{\"legalName\": \"ACME MEDICAL INC\"}")
        Map<String, Object> sent,

        @Schema(example = "{\"legalName\": \"Acme Medical, Inc.\"}")
        Map<String, Object> standard,

        @Schema(description = "What was noticed on the way in")
        List<Map<String, Object>> findings,

        LinkView link) {

    /** That, why and since when it belongs to the golden record. */
    public record LinkView(
            @Schema(example = "AUTO") String status,

            @Schema(example = "NPI", description = "The identifier both have, or own for a record like no other")
            String rule,

            @Schema(example = "2026-11-20T09:41:07Z") Instant since,

            @Schema(example = "2026-12-01T00:00:00Z", description = "Absent while it lasts") @Nullable
            Instant until) {}

    static SourceRecordView of(
            LinkedSource source,
            Map<String, Object> sent,
            Map<String, Object> standard,
            List<Map<String, Object>> findings) {
        return new SourceRecordView(
                source.record(),
                source.source(),
                source.facility().value(),
                source.key(),
                source.version(),
                source.changedAt(),
                source.withdrawn(),
                sent,
                standard,
                findings,
                new LinkView(source.status(), source.rule(), source.since(), source.until()));
    }
}
