package health.auric.model;

import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** A YAML text as a tree of nodes that know their lines; nothing in it is ever turned into an object by its tag. */
record YamlFile(String name, String text, Problems problems, Optional<YamlMap> root) {

    static YamlFile parse(String name, String text) {
        var problems = new Problems(name);
        var root = compose(text, problems)
                .map(node -> YamlMap.of("the file", new Word("", line(node.getStartMark())), node, problems));
        return new YamlFile(name, text, problems, root);
    }

    private static Optional<Node> compose(String text, Problems problems) {
        try {
            return present(new Yaml(limits()).compose(new StringReader(text)), problems);
        } catch (MarkedYAMLException broken) {
            problems.add(line(broken.getProblemMark()), "This is not YAML: " + reason(broken.getProblem()));
        } catch (ReaderException broken) {
            problems.add(lineOf(broken.getPosition(), text), "A character stands here that YAML does not allow.");
        } catch (RuntimeException broken) {
            // Limits (size, depth, aliases) come without a place; a parser bug must not become ours.
            problems.add(1, "This file is too large, too deep or too tangled to be a definition.");
        }
        return Optional.empty();
    }

    private static Optional<Node> present(@Nullable Node node, Problems problems) {
        if (node == null) {
            problems.add(1, "The file is empty.");
        }
        return Optional.ofNullable(node);
    }

    private static LoaderOptions limits() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setAllowRecursiveKeys(false);
        options.setMaxAliasesForCollections(20);
        options.setNestingDepthLimit(20);
        options.setCodePointLimit(500_000);
        return options;
    }

    static int line(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }

    private static int lineOf(int position, String text) {
        int end = Math.clamp(position, 0, text.length());
        return (int) text.substring(0, end)
                        .chars()
                        .filter(character -> character == '\n')
                        .count()
                + 1;
    }

    private static String reason(@Nullable String problem) {
        return problem == null ? "it cannot be read." : problem.strip() + ".";
    }
}
