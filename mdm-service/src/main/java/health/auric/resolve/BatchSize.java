package health.auric.resolve;

import java.time.Duration;

/** How many changes a lane takes at once: as many as it can write in the time an urgent change may have to wait. */
final class BatchSize {

    private static final int LEAST = 50;
    private static final int MOST = 1_000;
    private static final long AIM_NANOS = 100_000_000;
    private static final long HURRIED_NANOS = 40_000_000;
    private static final long HURRY_LASTS_NANOS = Duration.ofSeconds(5).toNanos();

    private int size = 200;
    private long hurryUntil = System.nanoTime();

    int next() {
        return size;
    }

    /** Somebody waited for an answer; whoever comes next, and soon, shall not wait for a long batch. */
    void hurry() {
        hurryUntil = System.nanoTime() + HURRY_LASTS_NANOS;
    }

    /** Moves halfway to what would have met the aim; batches that were not full tell nothing. */
    void took(int changes, long nanos) {
        if (changes == size) {
            long fitting = changes * aim() / Math.max(1, nanos);
            size = (int) Math.clamp((size + fitting) / 2, LEAST, MOST);
        }
    }

    private long aim() {
        return hurryUntil - System.nanoTime() > 0 ? HURRIED_NANOS : AIM_NANOS;
    }
}
