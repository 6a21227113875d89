package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTests {

    private static final Map<String, Command> COMMANDS = Map.of(
            "dedupe", new DedupeCommand(),
            "link", new LinkCommand(),
            "train", new TrainCommand(),
            "explain", new ExplainCommand(),
            "evaluate", new EvaluateCommand());

    static Stream<String> commands() {
        return COMMANDS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionOfACommandIsExplainedAndNoOther(String name) {
        var command = Objects.requireNonNull(COMMANDS.get(name));
        var page = Help.of(List.of("help", name), COMMANDS.keySet());
        var explained = page.lines()
                .filter(line -> line.matches(" {2}--[a-z].*"))
                .map(line -> line.strip().substring(2).split(" ")[0]);

        assertThat(explained)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(command.options().stream(), command.flags().stream())
                        .sorted()
                        .toList());
        assertThat(page).startsWith("auric-match " + name).contains("\n  auric-match " + name);
    }

    @Test
    void theFirstPageNamesAllCommands() {
        assertThat(Help.of(List.of(), COMMANDS.keySet())).contains(COMMANDS.keySet());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpFitsATerminal(String name) {
        assertThat(Help.of(List.of(name), COMMANDS.keySet()).lines()).allMatch(line -> line.length() <= 120);
    }
}
