package health.auric.model;

import health.auric.model.SurvivorshipRule.Strategy;
import health.auric.model.YamlMap.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads the part of a definition that says which source's value survives. */
final class SurvivorshipReader {

    private static final Set<String> KEYS = Set.of("prefer", "then", "each", "valid-now", "verified-only");

    private final Known known;
    private final Problems problems;

    SurvivorshipReader(Known known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    SurvivorshipRules read(YamlMap survive, Declared declared) {
        Map<String, SurvivorshipRule> rules = new LinkedHashMap<>();
        for (var entry : survive.entries()) {
            declared.mustHave(entry.key(), Set.of(Reserved.OTHERWISE), problems);
            rules.put(entry.key().text(), rule(entry, declared));
        }
        if (!survive.has(Reserved.OTHERWISE)) {
            problems.add(survive.line(), "Survive needs otherwise, the rule for everything it does not name.");
        }
        var otherwise = rules.remove(Reserved.OTHERWISE);
        return new SurvivorshipRules(rules, otherwise == null ? SurvivorshipRule.by(Strategy.MOST_RECENT) : otherwise);
    }

    private SurvivorshipRule rule(Entry entry, Declared declared) {
        var name = entry.key().text();
        if (!(entry.value() instanceof MappingNode)) {
            var word = YamlValues.word(name, entry.value(), problems);
            return SurvivorshipRule.by(word.map(this::strategy).orElse(Strategy.MOST_RECENT));
        }
        var map = YamlMap.of("the rule for " + YamlMap.shown(name), entry.key(), entry.value(), problems)
                .only(KEYS);
        return rule(map, name, declared);
    }

    private SurvivorshipRule rule(YamlMap map, String name, Declared declared) {
        if (!map.has("prefer") && !map.has("then")) {
            problems.add(map.line(), "The rule for " + YamlMap.shown(name) + " needs prefer, then, or both.");
        }
        map.word("each").ifPresent(field -> declared.mustHaveField(name, field, problems));
        return new SurvivorshipRule(
                preferred(map),
                map.word("then").map(this::strategy).orElse(Strategy.MOST_RECENT),
                map.text("each"),
                map.flag("valid-now", false),
                verified(map, declared));
    }

    /** The attributes of the same record that vouch for the value, and their codes that do. */
    private Condition verified(YamlMap map, Declared declared) {
        Condition.check(map, "verified-only", declared, problems);
        return Condition.read(map, "verified-only", problems);
    }

    private List<String> preferred(YamlMap map) {
        for (var kind : map.words("prefer")) {
            if (!kind.text().equals(SurvivorshipRule.SOURCE_TRUST)) {
                known.mustBeCode(CodeLists.SOURCES, "kind of source", kind, problems);
            }
        }
        return map.words("prefer").stream().map(Word::text).toList();
    }

    private Strategy strategy(Word word) {
        return Optional.ofNullable(Strategy.BY_WORD.get(word.text())).orElseGet(() -> {
            var names = Strategy.BY_WORD.keySet();
            problems.add(
                    word.line(),
                    "There is no strategy " + YamlMap.shown(word.text()) + "; " + Nearest.hint(word.text(), names));
            return Strategy.MOST_RECENT;
        });
    }
}
