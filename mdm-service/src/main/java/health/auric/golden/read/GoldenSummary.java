package health.auric.golden.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** One line of a list of golden records. */
public record GoldenSummary(
        @Schema(example = "01a1f8bd-ed23-7903-a57f-b2dcd3401630")
        UUID id,

        @Schema(example = "SUP-0000123") String number,
        @Schema(example = "Acme Medical, Inc.") String title,
        @Schema(example = "3") int version,
        @Schema(example = "ACTIVE") String status,
        @Schema(example = "false") boolean contested,
        @Schema(example = "2026-11-20T09:41:07.123456Z") Instant changedAt,
        @JsonIgnore GoldenSort.Place place) {}
