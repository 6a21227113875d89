package health.auric.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML mapping read key by key; whatever is wrong with it is noted with its line, never thrown. */
final class YamlMap {

    /** A key with the node behind it. */
    record Entry(Word key, Node value) {}

    private final String what;
    private final int line;
    private final Problems problems;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private YamlMap(String what, int line, Problems problems) {
        this.what = what;
        this.line = line;
        this.problems = problems;
    }

    /** What the node holds; an empty map, and a problem, if it is none. */
    static YamlMap of(String what, Word place, Node node, Problems problems) {
        var map = new YamlMap(what, place.line(), problems);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(map::add);
        } else {
            problems.add(place.line(), capital(what) + " needs names with values below it.");
        }
        return map;
    }

    private void add(NodeTuple tuple) {
        int at = YamlFile.line(tuple.getKeyNode().getStartMark());
        if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
            problems.add(at, "A name is a plain word, not a list or a map.");
            return;
        }
        var key = new Word(scalar.getValue().strip(), at);
        if (entries.putIfAbsent(key.text(), new Entry(key, tuple.getValueNode())) != null) {
            problems.add(at, "The name " + shown(key.text()) + " stands twice in " + what + ".");
        }
    }

    int line() {
        return line;
    }

    int lineOf(String key) {
        var entry = entries.get(key);
        return entry == null ? line : entry.key().line();
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    Collection<Entry> entries() {
        return entries.values();
    }

    /** The entries of the map behind a key, without a word about it if it is none. */
    Collection<Entry> entriesOf(String key) {
        return node(key) instanceof MappingNode mapping
                ? of(key, new Word(key, line), mapping, new Problems("")).entries()
                : List.of();
    }

    YamlMap only(Set<String> known) {
        entries.values().stream()
                .map(Entry::key)
                .filter(key -> !known.contains(key.text()))
                .forEach(key -> unknown(key, known));
        return this;
    }

    private void unknown(Word key, Set<String> known) {
        var hint = Nearest.hint(key.text(), known);
        problems.add(key.line(), "Nothing called " + shown(key.text()) + " belongs in " + what + "; " + hint);
    }

    @Nullable
    Node node(String key) {
        var entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    Optional<Word> word(String key) {
        var entry = entries.get(key);
        return entry == null ? Optional.empty() : YamlValues.word(entry.key().text(), entry.value(), problems);
    }

    /** The word behind a key, without a problem if it is none. */
    Optional<Word> peek(String key) {
        return node(key) instanceof ScalarNode scalar
                ? Optional.of(new Word(scalar.getValue().strip(), YamlFile.line(scalar.getStartMark())))
                : Optional.empty();
    }

    Optional<String> text(String key) {
        return word(key).map(Word::text);
    }

    /** The word behind a key that must be there; an empty one, and a problem, if it is not. */
    Word required(String key) {
        if (!has(key)) {
            problems.add(line, capital(what) + " needs " + shown(key) + ".");
        }
        return word(key).orElse(new Word("", lineOf(key)));
    }

    int whole(String key, int otherwise, int least, int most) {
        return word(key)
                .map(word -> YamlValues.whole(key, word, least, most, problems))
                .orElse(otherwise);
    }

    boolean flag(String key, boolean otherwise) {
        return word(key).map(word -> YamlValues.flag(key, word, problems)).orElse(otherwise);
    }

    /** A list of words; a single word counts as a list of one. */
    List<Word> words(String key) {
        var entry = entries.get(key);
        return entry == null ? List.of() : YamlValues.words(key, entry.value(), problems);
    }

    Optional<YamlMap> map(String key) {
        var entry = entries.get(key);
        return Optional.ofNullable(entry).map(found -> of(shown(key), found.key(), found.value(), problems));
    }

    List<Node> list(String key) {
        var node = node(key);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (node != null) {
            problems.add(lineOf(key), "The value of " + key + " is a list.");
        }
        return List.of();
    }

    static String shown(String name) {
        var printable = name.replaceAll("[^\\x20-\\x7E]", "?");
        return printable.length() <= 40 ? printable : printable.substring(0, 40) + "…";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
