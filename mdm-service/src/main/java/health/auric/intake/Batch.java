package health.auric.intake;

import health.auric.kernel.FacilityCode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An upload: a file of rows of one source and domain, how it is read, and how far it is. */
public record Batch(
        UUID id,
        Stream stream,
        FacilityCode facility,
        String sentBy,
        String correlationId,
        UploadFormat format,
        long bytes,
        String sha256,
        UUID folder,
        Instant receivedAt,
        BatchState state,
        @Nullable String reason,
        long bytesRead,
        BatchCounts counts,
        Run run,
        @Nullable Instant readAt,
        @Nullable Instant endedAt) {

    /** The present run of a batch, since when and from which row; one that was interrupted has several. */
    public record Run(int number, @Nullable Instant since, long fromRow) {}

    public boolean isRead() {
        return readAt != null;
    }

    /** How much of it is read and decided, by bytes, between 0 and 1. */
    public double progress() {
        if (state == BatchState.DONE) {
            return 1;
        }
        double read = bytes == 0 ? 1 : Math.min(1, (double) bytesRead / bytes);
        return counts.rows() == 0 ? 0 : read * counts.settled() / counts.rows();
    }

    /** Rows done with per second of the present run. */
    public double rowsPerSecond(Instant now) {
        var since = run.since();
        if (since == null) {
            return 0;
        }
        var until = endedAt == null ? now : endedAt;
        double seconds = Math.max(0.001, Duration.between(since, until).toMillis() / 1000.0);
        return Math.max(0, counts.settled() - run.fromRow()) / seconds;
    }

    /** How many seconds it probably still takes; null while nobody can tell. */
    public @Nullable Long secondsLeft(Instant now) {
        double speed = rowsPerSecond(now);
        double done = progress();
        if (!state.isOpen() || speed <= 0 || done <= 0) {
            return null;
        }
        return Math.round(counts.settled() * (1 - done) / done / speed);
    }
}
