package health.auric.engine.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The command line of the matching engine. */
public final class AuricMatch {

    private static final int DONE = 0;
    private static final int FAILED = 1;
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

    /** Runs one command; 0 when it is done, 1 when a file is wrong, 2 when the command is. */
    static int run(List<String> words, Terminal terminal) {
        try {
            if (words.isEmpty()
                    || words.stream().anyMatch(word -> word.equals("--help") || word.equals("-h"))
                    || words.getFirst().equals("help")) {
                terminal.result(Help.of(words, COMMANDS.keySet()));
                return DONE;
            }
            var command = COMMANDS.get(words.getFirst());
            if (command == null) {
                throw Refusal.misused(
                        "there is no command \"%s\"; these are: dedupe, link, train, explain, evaluate, help",
                        words.getFirst());
            }
            command.run(Arguments.parse(words.subList(1, words.size()), command.options(), command.flags()), terminal);
            return DONE;
        } catch (Refusal refusal) {
            terminal.say("auric-match: " + refusal.getMessage());
            return refusal.exitCode();
        } catch (IOException e) {
            terminal.say("auric-match: " + Failures.sentence(e));
            return FAILED;
        } catch (UncheckedIOException e) {
            terminal.say("auric-match: " + Failures.sentence(e));
            return FAILED;
        } catch (OutOfMemoryError e) {
            terminal.say("auric-match: not enough memory; give it more, for example AURIC_JAVA_OPTIONS=-Xmx8g");
            return FAILED;
        }
    }
}
