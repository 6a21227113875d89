package health.auric.publish;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An entry of the feed as a CloudEvent. */
@JsonPropertyOrder({"specversion", "id", "source", "type", "subject", "time", "datacontenttype"})
public record FeedEvent(
        @Schema(example = "1.0") String specversion,

        @Schema(example = "5b0a6f8e-3d0e-4a63-9b5b-0f5b7a0d6c11", description = "The same whenever it is delivered")
        UUID id,

        @Schema(example = "/auric/lakemont-health") String source,

        @Schema(example = "auric.supplier.updated", description = "auric, the domain, and what happened")
        String type,

        @Schema(
                example = "01a1f8bd-ed23-7903-a57f-b2dcd3401630",
                description =
                        "The golden record; of local.changed the source record. Order is by subject and recordversion")
        UUID subject,

        @Schema(example = "2026-11-20T09:41:07.123Z") Instant time,
        @Schema(example = "application/json") String datacontenttype,

        @Schema(example = "4711", description = "Text, because it outgrows the integers of CloudEvents")
        String position,

        @Schema(example = "1", description = "Changes when the hub was restored from a backup")
        int incarnation,

        @Schema(example = "3") int recordversion,

        @Schema(example = "01a1f8bd-ed23-7903-a57f-b2dcd3401630")
        String correlationid,

        @Schema(
                description = "The record as it was in this version",
                example =
                        "{\"id\": \"01a1f8bd-ed23-7903-a57f-b2dcd3401630\", \"number\": \"SUP-0000123\", \"version\": 3, \"status\":"
                                + " \"ACTIVE\", \"content\": {\"legalName\": \"Acme Medical, Inc.\"}}")
        Map<String, Object> data) {}
