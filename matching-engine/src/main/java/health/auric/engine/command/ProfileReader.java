package health.auric.engine.command;

import health.auric.engine.MatchProfile;
import health.auric.engine.profile.Field;
import health.auric.engine.profile.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a profile and says in which line it is none. */
final class ProfileReader {

    private final Path file;
    private final List<Field> fields = new ArrayList<>();
    private final List<String> vetoes = new ArrayList<>();
    private String name = "profile";

    ProfileReader(Path file) {
        this.file = file;
    }

    MatchProfile read() throws IOException {
        try (var reader = TextFile.of(file).open()) {
            for (var document : new Yaml().composeAll(reader)) {
                map(document).forEach(this::part);
            }
        } catch (MarkedYAMLException e) {
            throw refused(e.getProblemMark().getLine(), e.getProblem());
        } catch (YAMLException e) {
            throw Refusal.of("%s is no profile: %s", file, String.valueOf(e.getMessage()));
        }
        if (fields.isEmpty()) {
            throw Refusal.of("%s names no column", file);
        }
        return new MatchProfile(name, fields, vetoes);
    }

    private void part(NodeTuple part) {
        switch (text(part.getKeyNode())) {
            case "name" -> name = text(part.getValueNode());
            case "fields" -> map(part.getValueNode()).forEach(this::field);
            case "vetoes" -> list(part.getValueNode()).forEach(veto -> vetoes.add(text(veto)));
            default -> throw refused(line(part.getKeyNode()), "a profile has a name, fields and vetoes");
        }
    }

    private void field(NodeTuple field) {
        fields.add(new Field(text(field.getKeyNode()), kind(field.getValueNode())));
    }

    private Kind kind(Node node) {
        var word = text(node);
        return Stream.of(Kind.values())
                .filter(kind -> ProfileFile.word(kind).equals(word))
                .findFirst()
                .orElseThrow(() -> refused(
                        line(node),
                        "\"%s\" is nothing a column can hold; it is one of %s".formatted(word, ProfileFile.words())));
    }

    private List<NodeTuple> map(Node node) {
        if (node instanceof MappingNode map) {
            return map.getValue();
        }
        throw refused(line(node), "a line names a column and what it holds, such as \"  city: city\"");
    }

    private List<Node> list(Node node) {
        if (node instanceof SequenceNode list) {
            return list.getValue();
        }
        throw refused(line(node), "the vetoes are a list, such as \"  - same unit_of_measure\"");
    }

    private String text(Node node) {
        if (node instanceof ScalarNode text) {
            return text.getValue();
        }
        throw refused(line(node), "a word is expected here");
    }

    private static int line(Node node) {
        return node.getStartMark().getLine();
    }

    private Refusal refused(int line, String why) {
        return Refusal.of("%s, line %d: %s", file, line + 1, why);
    }
}
