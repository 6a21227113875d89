package health.auric.operate;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The last line of a log file, read from its end because logs grow. */
final class LastLine {

    private static final int TAIL = 4096;

    private LastLine() {}

    static String of(Path log) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - TAIL));
            var tail = new byte[(int) Math.min(TAIL, file.length())];
            file.readFully(tail);
            return new String(tail, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .reduce((before, last) -> last)
                    .map(String::strip)
                    .orElse("it said nothing");
        } catch (IOException e) {
            return "it wrote no log";
        }
    }
}
