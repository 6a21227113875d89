package health.auric.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/** The command {@code auric generate}: writes a tier of the demo world and the truth about it to a folder. */
public final class Generate {

    private Generate() {}

    /** Returns 0 when all is written, 1 when writing failed, 2 when the arguments make no sense. */
    public static int run(String[] arguments, PrintStream out) {
        try {
            new Generation(Options.of(arguments), out).write();
            return 0;
        } catch (UsageError e) {
            out.println(e.getMessage());
            out.print(Options.USAGE);
            return 2;
        } catch (IOException | UncheckedIOException e) {
            out.println("Could not write: " + e.getMessage() + ". Run the same command again to go on.");
            return 1;
        }
    }
}
