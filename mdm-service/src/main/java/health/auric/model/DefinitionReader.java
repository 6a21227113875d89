package health.auric.model;

import health.auric.model.AttributeType.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one domain definition. All that is wrong with it is noted in its file's problems; then the result is no use. */
final class DefinitionReader {

    private static final Set<String> PARTS = Set.of(
            "domain",
            "version",
            "label",
            "number",
            "about",
            "title",
            "identifiers",
            "attributes",
            "references",
            "check",
            "veto",
            "survive",
            "govern");
    private static final int MOST_ATTRIBUTES = 300;

    private final YamlFile file;
    private final Known known;
    private final Problems problems;

    DefinitionReader(YamlFile file, Known known) {
        this.file = file;
        this.known = known;
        this.problems = file.problems();
    }

    /** A definition alone, with nothing around it but what is known. */
    static DomainDefinition read(String name, String text, Known known) {
        var file = YamlFile.parse(name, text);
        var definition = file.root().map(root -> new DefinitionReader(file, known).read(root));
        if (definition.isEmpty() || !file.problems().found().isEmpty()) {
            throw new BrokenDefinition(file.problems().found());
        }
        return definition.get();
    }

    DomainDefinition read(YamlMap root) {
        root.only(PARTS);
        var heading = new HeadingReader(problems).read(root);
        var reader = new AttributeReader(known, problems);
        var attributes = attributes(root, reader);
        var declared = new Declared(attributes);
        reader.check(declared);
        root.word("title").ifPresent(title -> declared.mustHavePath(title, problems));
        var rules = new CheckReader(declared, problems).read(root.list("check"));
        var survive = part(root, "survive").map(map -> new SurvivorshipReader(known, problems).read(map, declared));
        var govern = part(root, "govern").map(map -> new GovernanceReader(known, problems).read(map, declared));
        var survivorship = survive.orElse(SurvivorshipRules.NONE);
        var identifiers = Place.of(attributes, Identifier.class::isInstance);
        var vetoes = new VetoReader(declared, identifiers, problems).read(root.list("veto"));
        return new DomainDefinition(
                heading,
                attributes,
                rules,
                vetoes,
                survivorship,
                govern.orElse(Governance.NONE),
                file.text(),
                conformer(attributes, rules),
                Prepared.of(attributes, survivorship));
    }

    private Optional<YamlMap> part(YamlMap root, String name) {
        if (!root.has(name)) {
            problems.add(root.line(), "The file needs " + name + ".");
        }
        return root.map(name);
    }

    private Conformer conformer(List<Attribute> attributes, List<RecordRule> rules) {
        // A broken definition may name functions there are not, and nothing will ever pass through it.
        boolean broken = !problems.found().isEmpty();
        return broken
                ? new Conformer(List.of(), List.of(), known.functions())
                : new Conformer(attributes, rules, known.functions());
    }

    private List<Attribute> attributes(YamlMap root, AttributeReader reader) {
        List<Attribute> all = new ArrayList<>();
        root.map("identifiers").ifPresent(map -> all.addAll(reader.read(map, Section.IDENTIFIERS)));
        part(root, "attributes").ifPresent(map -> all.addAll(reader.read(map, Section.ATTRIBUTES)));
        root.map("references").ifPresent(map -> all.addAll(reader.read(map, Section.REFERENCES)));
        checkTwice(root);
        if (all.size() > MOST_ATTRIBUTES) {
            problems.add(root.line(), "A domain has at most " + MOST_ATTRIBUTES + " attributes.");
        }
        return all;
    }

    /** Identifiers, attributes and references share one space of names. */
    private void checkTwice(YamlMap root) {
        Map<String, String> sections = new HashMap<>();
        for (var section : List.of("identifiers", "attributes", "references")) {
            root.entriesOf(section).forEach(entry -> claim(entry.key(), section, sections));
        }
    }

    private void claim(Word name, String section, Map<String, String> sections) {
        var before = sections.putIfAbsent(name.text(), section);
        if (before != null) {
            problems.add(name.line(), "The name " + YamlMap.shown(name.text()) + " already stands in " + before + ".");
        }
    }
}
