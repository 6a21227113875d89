package health.auric.model;

import health.auric.model.YamlMap.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads declared attributes, identifiers, references and the fields of groups. */
final class AttributeReader {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final Set<String> COMMON =
            Set.of("type", "label", "about", "many", "most", "required", "local", "sensitivity");
    private static final int LONGEST_LABEL = 80;

    private final TypeReader types;
    private final Problems problems;
    private final List<Consumer<Declared>> later = new ArrayList<>();

    AttributeReader(Known known, Problems problems) {
        this.types = new TypeReader(known, problems, this);
        this.problems = problems;
    }

    /** For what an attribute says about others, some of which may be declared below it. */
    void whenDeclared(Consumer<Declared> check) {
        later.add(check);
    }

    void check(Declared declared) {
        later.forEach(check -> check.accept(declared));
    }

    /** All attributes of one section; the section's own type is what its entries are when they do not say. */
    List<Attribute> read(YamlMap section, Section kind) {
        List<Attribute> attributes = new ArrayList<>();
        for (var entry : section.entries()) {
            checkName(entry.key(), kind);
            attributes.add(attribute(entry, kind));
        }
        return attributes;
    }

    private void checkName(Word name, Section kind) {
        if (!NAME.matcher(name.text()).matches()) {
            problems.add(
                    name.line(),
                    "The name " + YamlMap.shown(name.text())
                            + " must be 1 to 40 letters and digits, a small letter first.");
        }
        if (kind != Section.FIELDS && Reserved.ATTRIBUTES.contains(name.text())) {
            problems.add(name.line(), "The name " + name.text() + " is reserved.");
        }
    }

    private Attribute attribute(Entry entry, Section kind) {
        var name = entry.key().text();
        if (kind.shorthand() && !(entry.value() instanceof MappingNode)) {
            var word = YamlValues.word(name, entry.value(), problems)
                    .orElse(new Word("", entry.key().line()));
            var none = YamlMap.of("the attribute", entry.key(), TypeReader.nothing(), problems);
            return attribute(name, types.wordOf(word), none, kind);
        }
        var map = YamlMap.of(kind.one() + " " + YamlMap.shown(name), entry.key(), entry.value(), problems);
        return attribute(name, types.wordOf(map, kind), map, kind);
    }

    private Attribute attribute(String name, TypeWord word, YamlMap map, Section kind) {
        Set<String> keys = new HashSet<>(COMMON);
        keys.addAll(word.keys());
        map.only(keys);
        checkMost(map);
        return new Attribute(
                name,
                label(map, name),
                map.text("about"),
                types.read(word, map, kind),
                map.flag("many", false),
                map.whole("most", Attribute.MOST, 1, 5_000),
                map.flag("required", false),
                map.flag("local", false),
                sensitivity(map, word),
                types.standardizer(word, map));
    }

    private void checkMost(YamlMap map) {
        if (map.has("most") && !map.flag("many", false)) {
            problems.add(map.lineOf("most"), "The limit most only makes sense with many: true.");
        }
    }

    private String label(YamlMap map, String name) {
        var label = map.word("label");
        label.filter(word -> word.text().length() > LONGEST_LABEL)
                .ifPresent(word -> problems.add(word.line(), "A label has at most " + LONGEST_LABEL + " characters."));
        return label.map(Word::text).orElseGet(() -> Attribute.labelOf(name.isEmpty() ? "?" : name));
    }

    private Sensitivity sensitivity(YamlMap map, TypeWord type) {
        var otherwise = type == TypeWord.SEALED ? Sensitivity.RESTRICTED : Sensitivity.INTERNAL;
        return map.word("sensitivity").map(this::sensitivity).orElse(otherwise);
    }

    private Sensitivity sensitivity(Word word) {
        for (var each : Sensitivity.values()) {
            if (each.word().equals(word.text())) {
                return each;
            }
        }
        problems.add(word.line(), "The sensitivity is public, internal or restricted.");
        return Sensitivity.RESTRICTED;
    }
}
