package health.auric.model;

import health.auric.model.CheckKind.Told;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the record checks a definition asks for. */
final class CheckReader {

    private final Declared declared;
    private final Problems problems;

    CheckReader(Declared declared, Problems problems) {
        this.declared = declared;
        this.problems = problems;
    }

    List<RecordRule> read(List<Node> checks) {
        return checks.stream().flatMap(this::rule).toList();
    }

    private Stream<RecordRule> rule(Node node) {
        int errors = problems.found().size();
        var place = new Word("", YamlFile.line(node.getStartMark()));
        var map = YamlMap.of("the check", place, node, problems);
        var kind = kind(map);
        if (kind.isEmpty()) {
            return Stream.empty();
        }
        var names = names(map, kind.get());
        return problems.found().size() > errors
                ? Stream.empty()
                : Stream.of(new RecordRule(kind.get().word(), names, kind.get().check(new Told(names, declared))));
    }

    private Optional<CheckKind> kind(YamlMap map) {
        var rule = map.required("rule");
        boolean known =
                !rule.text().isEmpty() && Known.mustBe(CheckKind.BY_WORD.keySet(), "record check", rule, problems);
        return known ? Optional.ofNullable(CheckKind.BY_WORD.get(rule.text())) : Optional.empty();
    }

    private Map<String, String> names(YamlMap map, CheckKind kind) {
        Set<String> keys = new HashSet<>(kind.parameters());
        keys.add("rule");
        map.only(keys);
        Map<String, String> names = new HashMap<>();
        for (var parameter : kind.parameters()) {
            var name = map.required(parameter);
            if (!name.text().isEmpty()) {
                check(kind, parameter, name, map);
            }
            names.put(parameter, name.text());
        }
        return names;
    }

    private void check(CheckKind kind, String parameter, Word name, YamlMap map) {
        if (kind.isField(parameter)) {
            declared.mustHaveField(Objects.requireNonNull(map.text("on").orElse("")), name, problems);
        } else {
            declared.mustHave(name, Set.of(), problems);
        }
    }
}
