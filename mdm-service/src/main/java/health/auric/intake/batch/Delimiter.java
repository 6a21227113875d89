package health.auric.intake.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** Finds what separates the columns: whatever of the usual ones the header has most of, outside of quotes. */
final class Delimiter {

    private static final int LOOK = 1 << 16;
    private static final String USUAL = ",;\t|";

    private Delimiter() {}

    static BufferedReader buffered(Reader text) {
        return new BufferedReader(text, LOOK);
    }

    static char of(BufferedReader text) throws IOException {
        text.mark(LOOK);
        var counts = new int[USUAL.length()];
        boolean quoted = false;
        int c = text.read();
        for (int i = 1; i < LOOK && c >= 0 && (quoted || c != '\n' && c != '\r'); i++) {
            quoted ^= c == '"';
            int which = quoted ? -1 : USUAL.indexOf(c);
            if (which >= 0) {
                counts[which]++;
            }
            c = text.read();
        }
        text.reset();
        return most(counts);
    }

    private static char most(int[] counts) {
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return USUAL.charAt(most);
    }
}
