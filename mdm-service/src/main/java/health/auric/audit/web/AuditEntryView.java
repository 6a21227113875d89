package health.auric.audit.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import health.auric.audit.AuditLine;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** One entry of the trail: what one transaction did. */
record AuditEntryView(
        @Schema(example = "4711") long seq,
        @Schema(example = "2026-11-20T09:41:07.123456Z") Instant at,

        @Schema(example = "01a1f8bd-ed23-7903-a57f-b2dcd3401630")
        UUID actor,

        @Schema(example = "dana.whitfield") String actorName,
        @Schema(example = "user.grant") String action,

        @Schema(example = "user/01a1f8bd-ed23-7903-a57f-b2dcd3401630")
        String subject,

        @Schema(type = "object", description = "What was done, by action.") @JsonRawValue
        String detail,

        @Schema(example = "01a1f8bd-ed23-7903-a57f-b2dcd3401630")
        String correlationId,

        @Schema(description = "How many changes the root is over.", example = "500")
        int leaves,

        @Schema(example = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")
        String root,

        @Schema(example = "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")
        String hash) {

    static AuditEntryView of(AuditLine line) {
        return new AuditEntryView(
                line.seq(),
                line.at(),
                line.actor(),
                line.actorName(),
                line.action(),
                line.subject(),
                line.detail(),
                line.correlationId(),
                line.leaves(),
                line.root(),
                line.hash());
    }
}
