package health.auric.intake.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a text, none of them longer than a limit in memory. */
final class Lines implements Closeable {

    private final Reader text;
    private final int longest;
    private final char[] buffer = new char[1 << 15];
    private final StringBuilder line = new StringBuilder();
    private int from;
    private int to;
    private boolean cut;

    Lines(Reader text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /** The next line without its end; null after the last. */
    @Nullable
    String next() throws IOException {
        line.setLength(0);
        cut = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            keep(end);
            boolean ended = end < to;
            from = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        return any ? line.toString() : null;
    }

    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, text.read(buffer));
        }
        return from < to;
    }

    private void keep(int end) {
        int room = longest - line.length();
        cut |= end - from > room;
        line.append(buffer, from, Math.min(room, end - from));
    }

    /** Whether the last line was longer than the limit; its rest is gone. */
    boolean wasCut() {
        return cut;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
