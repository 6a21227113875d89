package health.auric.demo;

import java.io.PrintStream;

/** A line every two seconds: rows, rows a second, time left. */
final class Progress {

    private static final long EVERY = 2_000_000_000L;

    private final PrintStream out;
    private final long total;
    private final long started = System.nanoTime();
    private long last = started;
    private long rows;
    private long written;

    private Progress(long total, PrintStream out) {
        this.total = total;
        this.out = out;
    }

    static Progress of(Options options, PrintStream out) {
        return new Progress(
                options.subjects().stream().mapToLong(options::records).sum(), out);
    }

    void skip(long done) {
        rows += done;
    }

    void step() {
        rows++;
        written++;
        if (written % 512 == 0 && System.nanoTime() - last > EVERY) {
            last = System.nanoTime();
            out.println(
                    rows + " of " + total + " rows, " + speed() + " rows/s, " + (total - rows) / speed() + " s left");
        }
    }

    void end() {
        out.println(rows + " rows written, " + speed() + " rows/s");
    }

    private long speed() {
        double seconds = Math.max(1e-3, (System.nanoTime() - started) / 1e9);
        return Math.max(1, (long) (written / seconds));
    }
}
