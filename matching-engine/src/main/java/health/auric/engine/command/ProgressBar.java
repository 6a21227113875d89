package health.auric.engine.command;

import health.auric.engine.Progress;
import java.util.Locale;

/**
 * How far a run is: a bar with the time left for a person who watches, one line per finished phase for a log. Safe to be told
 * from many threads.
 */
final class ProgressBar implements Progress {

    private static final int WIDTH = 24;
    private static final long EVERY = 100_000_000;

    private final Terminal terminal;
    private String phase = "";
    private long started;
    private long drawn;
    private long total;
    private long most;

    ProgressBar(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Tells what is done of what, in a phase; a total of 0 is unknown. */
    @Override
    public synchronized void at(String now, long done, long of) {
        long time = terminal.clock().getAsLong();
        if (!now.equals(phase)) {
            begin(now, time);
        }
        // Threads tell in any order.
        most = Math.max(most, done);
        total = Math.max(most, of);
        if (terminal.watched() && (time - drawn >= EVERY || done == of)) {
            drawn = time;
            terminal.err().print("\r" + line(most, of, time));
            terminal.err().flush();
        }
    }

    /** Ends the last phase. */
    synchronized void end() {
        if (!phase.isEmpty()) {
            var took = seconds(terminal.clock().getAsLong() - started);
            var text = "%-24s %s in %s"
                    .formatted(phase, total > 0 ? String.format(Locale.ROOT, "%,d", total) : "done", took);
            terminal.err().println(terminal.watched() ? "\r" + pad(text) : text);
            phase = "";
            total = 0;
        }
    }

    private void begin(String now, long time) {
        end();
        phase = now;
        started = time;
        drawn = time - EVERY;
        most = 0;
    }

    private String line(long done, long of, long time) {
        if (of <= 0) {
            return pad("%-24s %,d".formatted(phase, done));
        }
        int full = (int) (WIDTH * done / of);
        var bar = "#".repeat(full) + ".".repeat(WIDTH - full);
        long left = done == 0 ? 0 : (time - started) / done * (of - done);
        return pad(String.format(
                Locale.ROOT,
                "%-24s [%s] %3d %% %s",
                phase,
                bar,
                100 * done / of,
                left > 1_000_000_000 ? seconds(left) + " left" : ""));
    }

    private static String pad(String text) {
        return String.format("%-78s", text);
    }

    static String seconds(long nanos) {
        double seconds = nanos / 1e9;
        return seconds < 90
                ? String.format(Locale.ROOT, "%.1f s", seconds)
                : String.format(Locale.ROOT, "%d min %d s", (long) seconds / 60, (long) seconds % 60);
    }
}
