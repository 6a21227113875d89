package health.auric.intake.batch;

import health.auric.intake.Batch;
import health.auric.intake.BatchProgress;
import health.auric.intake.BatchRows;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps readers from running far ahead of the lane: what waits for it costs room, and is in the way of what is urgent. */
@Component
class Backlog {

    private static final Duration LOOK = Duration.ofMillis(100);
    private static final int LOOKS_UNTIL_SAID = 20;

    private final BatchRows rows;
    private final BatchProgress progress;
    private final long most;

    Backlog(BatchRows rows, BatchProgress progress, @Value("${auric.uploads.backlog:20000}") long most) {
        this.rows = rows;
        this.progress = progress;
        this.most = most;
    }

    /** Returns when the lane of the batch's domain has room for more; false when told to stop before. */
    boolean hasRoom(Batch batch, BooleanSupplier goesOn) {
        for (int looks = 1; goesOn.getAsBoolean(); looks++) {
            if (rows.backlog(batch.stream().domain()) < most) {
                return true;
            }
            if (looks == LOOKS_UNTIL_SAID) {
                progress.waits(batch.id(), "The lane decides what landed before.");
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return false;
    }
}
