package health.auric.engine.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The command line of the matching engine. */
public final class AuricMatch {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int REFUSED = 2;
    private static final Map<String, Command> COMMANDS = Map.of(
            "dedupe", new DedupeCommand(),
            "link", new LinkCommand(),
            "train", new TrainCommand(),
            "explain", new ExplainCommand(),
            "evaluate", new EvaluateCommand());

    private AuricMatch() {}

    public static void main(String[] words) {
        // Numbers are written the same everywhere.
        Locale.setDefault(Locale.ROOT);
        System.exit(run(List.of(words), Terminal.system()));
    }

    /** Runs one command; 0 when it is done, 1 when something failed, 2 when the command or a file is wrong. */
    static int run(List<String> words, Terminal terminal) {
        try {
            perform(words, terminal);
            return DONE;
        } catch (Refusal refusal) {
            terminal.complain(refusal.sentence());
            return REFUSED;
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            terminal.complain(Failures.sentence(e));
            return FAILED;
        }
    }

    private static void perform(List<String> words, Terminal terminal) throws IOException {
        if (words.isEmpty()
                || words.stream().anyMatch(word -> word.equals("--help") || word.equals("-h"))
                || words.getFirst().equals("help")) {
            terminal.result("%s", Help.of(words, COMMANDS.keySet()));
            return;
        }
        var command = COMMANDS.get(words.getFirst());
        if (command == null) {
            throw Refusal.of(
                    "there is no command \"%s\"; these are: dedupe, link, train, explain, evaluate, help",
                    words.getFirst());
        }
        command.run(Arguments.parse(words.subList(1, words.size()), command.options(), command.flags()), terminal);
    }
}
