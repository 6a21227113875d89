package health.auric.engine.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The command line with what it prints kept. */
final class CommandLine {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Types a command; what an earlier one printed is forgotten. */
    int run(Object... words) {
        out.reset();
        err.reset();
        var terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                System::nanoTime);
        return AuricMatch.run(Stream.of(words).map(String::valueOf).toList(), terminal);
    }

    /** What was said beside the result. */
    String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    String result() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
