package health.auric.model;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads single YAML values strictly: what is not of the expected kind is a problem, never a guess. */
final class YamlValues {

    private static final int LONGEST = 1_000;

    private YamlValues() {}

    static Optional<Word> word(String key, Node node, Problems problems) {
        int line = YamlFile.line(node.getStartMark());
        if (!(node instanceof ScalarNode scalar)) {
            problems.add(line, "The value of " + YamlMap.shown(key) + " is a single word or sentence.");
            return Optional.empty();
        }
        var word = new Word(scalar.getValue().strip(), line);
        return Optional.of(word).filter(read -> hasLength(key, read, problems));
    }

    private static boolean hasLength(String key, Word word, Problems problems) {
        boolean fine = !word.text().isEmpty() && word.text().length() <= LONGEST;
        if (!fine) {
            problems.add(word.line(), "The value of " + YamlMap.shown(key) + " has 1 to " + LONGEST + " characters.");
        }
        return fine;
    }

    static List<Word> words(String key, Node node, Problems problems) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .flatMap(element -> word(key, element, problems).stream())
                    .toList();
        }
        return word(key, node, problems).stream().toList();
    }

    static int whole(String key, Word word, int least, int most, Problems problems) {
        if (word.text().matches("-?[0-9]{1,9}")) {
            int value = Integer.parseInt(word.text());
            if (value >= least && value <= most) {
                return value;
            }
        }
        problems.add(word.line(), "The value of " + key + " is a whole number from " + least + " to " + most + ".");
        return least;
    }

    static boolean flag(String key, Word word, Problems problems) {
        if (!word.text().equals("true") && !word.text().equals("false")) {
            problems.add(word.line(), "The value of " + key + " is true or false.");
        }
        return word.text().equals("true");
    }
}
