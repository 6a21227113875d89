package health.auric.resolve;

/** How many changes a lane takes at once: as many as it can write in the time an urgent change may have to wait. */
final class BatchSize {

    private static final int LEAST = 50;
    private static final int MOST = 1_000;
    private static final long AIM_NANOS = 70_000_000;

    private int size = 200;

    int next() {
        return size;
    }

    /** Moves halfway to what would have met the aim; batches that were not full tell nothing. */
    void took(int changes, long nanos) {
        if (changes == size) {
            long fitting = changes * AIM_NANOS / Math.max(1, nanos);
            size = (int) Math.clamp((size + fitting) / 2, LEAST, MOST);
        }
    }
}
