package health.auric.engine.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The help: a page for all, and one per command. */
final class Help {

    private Help() {}

    /** The page of the first command that is named, else the page for all. */
    static String of(List<String> words, Collection<String> commands) {
        return page(words.stream().filter(commands::contains).findFirst().orElse("all"));
    }

    private static String page(String name) {
        var file = "help-" + name + ".txt";
        try (var in = Objects.requireNonNull(Help.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
