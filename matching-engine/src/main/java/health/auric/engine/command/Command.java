package health.auric.engine.command;

import java.io.IOException;
import java.util.Set;

/** One thing the command line can do. */
interface Command {

    /** Options that have a value. */
    Set<String> options();

    /** Options that have none. */
    Set<String> flags();

    void run(Arguments arguments, Terminal terminal) throws IOException;
}
