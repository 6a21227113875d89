package health.auric.intake.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes as characters. A byte order mark decides, then what the sender declared; what is neither becomes {@link #LOST}. */
final class Decoded {

    /** Stands where bytes were no character of the encoding. */
    static final char LOST = '\uFFFD';

    private static final int LONGEST_MARK = 3;

    private Decoded() {}

    static Reader of(InputStream bytes, Charset declared) throws IOException {
        var in = new BufferedInputStream(bytes, 1 << 16);
        in.mark(LONGEST_MARK);
        var start = in.readNBytes(LONGEST_MARK);
        in.reset();
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
            return new InputStreamReader(in, StandardCharsets.UTF_8);
        }
        if (begins(start, 0xFF, 0xFE)) {
            in.skipNBytes(2);
            return new InputStreamReader(in, StandardCharsets.UTF_16LE);
        }
        if (begins(start, 0xFE, 0xFF)) {
            in.skipNBytes(2);
            return new InputStreamReader(in, StandardCharsets.UTF_16BE);
        }
        return new InputStreamReader(in, declared);
    }

    private static boolean begins(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
