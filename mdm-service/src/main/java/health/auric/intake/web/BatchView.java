package health.auric.intake.web;

import health.auric.intake.Batch;
import health.auric.intake.BatchState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far an upload is. Counts are of the rows read so far; each row is in exactly one of landed to rejected. */
record BatchView(
        @Schema(description = "The batch") UUID id,
        @Schema(example = "lawson-lkm") String source,
        @Schema(example = "LKM") String facility,
        @Schema(example = "supplier") String domain,
        @Schema(example = "tess") String sentBy,
        @Schema(example = "2026-11-20T09:41:07Z") Instant receivedAt,
        @Schema(example = "CSV") String format,
        @Schema(example = "182736455") long bytes,

        @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(description = "Done when every row is read and what landed is decided")
        BatchState state,

        @Schema(example = "The lane decides what landed before.", description = "Why it waits, failed or was canceled")
        @Nullable
        String reason,

        @Schema(example = "412000") long rows,
        @Schema(example = "398120") long landed,

        @Schema(example = "9000", description = "The hub had exactly this")
        long unchanged,

        @Schema(example = "12", description = "The hub had something newer of this record")
        long older,

        @Schema(example = "4610", description = "Wait for a person")
        long quarantined,

        @Schema(example = "258", description = "Say nothing that could be kept; the source sends them again")
        long rejected,

        @Schema(example = "391002", description = "Landed, and golden or otherwise decided")
        long decided,

        @Schema(example = "7118", description = "Landed, and not yet decided")
        long pending,

        @Schema(example = "41.2") double percent,

        @Schema(example = "3420", description = "Of the present run")
        long rowsPerSecond,

        @Schema(example = "172", description = "Until it is done, probably") @Nullable
        Long secondsLeft,

        @Schema(example = "1", description = "More than one when it was interrupted and went on")
        int runs,

        @Schema(example = "2026-11-20T09:46:31Z") @Nullable Instant endedAt) {

    static BatchView of(Batch batch, Instant now) {
        var counts = batch.counts();
        return new BatchView(
                batch.id(),
                batch.stream().source().value(),
                batch.facility().value(),
                batch.stream().domain().value(),
                batch.sentBy(),
                batch.receivedAt(),
                batch.format().kind().name(),
                batch.bytes(),
                batch.sha256(),
                batch.state(),
                batch.reason(),
                counts.rows(),
                counts.landed(),
                counts.unchanged(),
                counts.older(),
                counts.quarantined(),
                counts.rejected(),
                counts.decided(),
                counts.pending(),
                Math.floor(batch.progress() * 1000) / 10,
                Math.round(batch.rowsPerSecond(now)),
                batch.secondsLeft(now),
                batch.run().number(),
                batch.endedAt());
    }
}
