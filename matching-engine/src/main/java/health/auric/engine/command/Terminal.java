package health.auric.engine.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;

/** Where results go, where everything else goes, and whether a person is watching. */
record Terminal(PrintStream out, PrintStream err, boolean watched, LongSupplier clock) {

    static Terminal system() {
        var console = System.console();
        return new Terminal(System.out, System.err, console != null && console.isTerminal(), System::nanoTime);
    }

    /** The same, but only results are said. */
    Terminal quiet() {
        return new Terminal(
                out, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), false, clock);
    }

    void say(String sentence, Object... values) {
        err.println(values.length == 0 ? sentence : sentence.formatted(values));
    }

    /** Says why it ends here, on a line of its own. */
    void complain(String sentence) {
        if (watched) {
            err.println();
        }
        err.println("auric-match: " + sentence);
    }

    void result(String line, Object... values) {
        out.println(values.length == 0 ? line : line.formatted(values));
    }
}
