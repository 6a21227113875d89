package health.auric.audit.web;

import health.auric.audit.AuditReport;
import health.auric.audit.ChainBreak;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the trail is what was written, and if not, where it breaks first. */
record AuditVerificationView(
        @Schema(example = "true") boolean intact,

        @Schema(description = "Entries that are as they were written, from the first one on.", example = "4711")
        long entries,

        @Schema(description = "Anchors outside the database that were compared.", example = "24")
        int anchors,

        @Nullable Break firstBreak) {

    /** Where the trail breaks, and what was done to it as far as can be told. */
    record Break(
            @Schema(example = "4212") long seq,
            ChainBreak.Kind kind,
            @Schema(example = "Entry 4212 is missing.") String sentence) {}

    static AuditVerificationView of(AuditReport report) {
        var found = report.firstBreak()
                .map(first -> new Break(first.seq(), first.kind(), first.sentence()))
                .orElse(null);
        return new AuditVerificationView(report.intact(), report.entries(), report.anchors(), found);
    }
}
