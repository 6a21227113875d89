package health.auric.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the part of a definition that says who creates, approves and consumes. */
final class GovernanceReader {

    private static final Set<String> ACTS = Set.of("create", "retire", "reactivate", "merge", "split");

    private final Known known;
    private final Problems problems;

    GovernanceReader(Known known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    Governance read(YamlMap govern, Declared declared) {
        govern.only(Set.of("create", "approve", "consume"));
        for (var part : List.of("create", "approve", "consume")) {
            if (!govern.has(part)) {
                problems.add(govern.line(), "Govern needs " + part + ".");
            }
        }
        return new Governance(
                codes(govern, "create", CodeLists.ROLES, "business role"),
                parts(govern, "approve", ACTS, declared, CodeLists.ROLES, "business role"),
                parts(govern, "consume", Set.of(), declared, CodeLists.TARGETS, "kind of target"));
    }

    private Map<String, List<String>> parts(
            YamlMap govern, String part, Set<String> acts, Declared declared, String list, String what) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        govern.map(part).ifPresent(map -> {
            Set<String> words = new HashSet<>(acts);
            words.add(Reserved.OTHERWISE);
            for (var entry : map.entries()) {
                declared.mustHave(entry.key(), words, problems);
                rows.put(entry.key().text(), codes(map, entry.key().text(), list, what));
            }
            if (!map.has(Reserved.OTHERWISE)) {
                problems.add(map.line(), "The part " + part + " needs otherwise, for everything it does not name.");
            }
        });
        return rows;
    }

    private List<String> codes(YamlMap map, String key, String list, String what) {
        var words = map.words(key);
        words.forEach(word -> known.mustBeCode(list, what, word, problems));
        if (words.isEmpty() && map.has(key)) {
            problems.add(map.lineOf(key), "The list " + YamlMap.shown(key) + " is empty.");
        }
        return words.stream().map(Word::text).toList();
    }
}
