package health.auric.engine.speed;

import health.auric.engine.Progress;

/** Prints when each phase ends. */
final class Phases implements Progress {

    private final long start = System.nanoTime();

    @Override
    public void at(String phase, long done, long total) {
        if (done == total) {
            System.err.printf("%6.1f s  %s%n", Machine.seconds(start), phase);
        }
    }
}
