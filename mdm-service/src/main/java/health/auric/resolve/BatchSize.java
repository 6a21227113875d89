package health.auric.resolve;

import java.time.Duration;

/** How many changes a lane takes at once: as many as it can write in the time an urgent change may have to wait. */
final class BatchSize {

    private static final int LEAST = 40;
    private static final int MOST = 1_000;
    private static final long AIM_NANOS = 50_000_000;
    private static final long HURRY_NANOS = Duration.ofMillis(100).toNanos();

    private int size = 200;
    private volatile long hurryUntil = System.nanoTime();

    int next() {
        return hurryUntil - System.nanoTime() > 0 ? Math.max(LEAST, size / 4) : size;
    }

    /** Something urgent is about to land and shall find no long batch in its way. */
    void hurry() {
        hurryUntil = System.nanoTime() + HURRY_NANOS;
    }

    /** Moves halfway to what would have met the aim; batches that were not full tell nothing. */
    void took(int changes, long nanos) {
        if (changes == size) {
            long fitting = changes * AIM_NANOS / Math.max(1, nanos);
            size = (int) Math.clamp((size + fitting) / 2, LEAST, MOST);
        }
    }
}
