package health.auric.model;

import health.auric.model.AttributeType.Code;
import health.auric.model.VetoKind.Told;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.Node;

/** Reads which pairs of records are never linked automatically. */
final class VetoReader {

    private static final String UNLESS_SAME = "unless-same";
    private static final Set<String> COMMON = Set.of("rule", "on", "label", UNLESS_SAME);

    private final Declared declared;
    private final Problems problems;
    private final List<Place> identifiers;

    VetoReader(Declared declared, List<Place> identifiers, Problems problems) {
        this.declared = declared;
        this.identifiers = identifiers;
        this.problems = problems;
    }

    List<VetoRule> read(List<Node> vetoes) {
        return vetoes.stream().flatMap(this::rule).toList();
    }

    private Stream<VetoRule> rule(Node node) {
        int errors = problems.found().size();
        var map = YamlMap.of("the veto", new Word("", YamlFile.line(node.getStartMark())), node, problems);
        var rule = map.required("rule");
        var on = map.required("on");
        var label = map.required("label");
        var kind = rule.text().isEmpty() || !Known.mustBe(VetoKind.BY_WORD.keySet(), "veto", rule, problems)
                ? Optional.<VetoKind>empty()
                : Optional.ofNullable(VetoKind.BY_WORD.get(rule.text()));
        var place = on.text().isEmpty() ? Optional.<Place>empty() : declared.place(on, problems);
        if (kind.isEmpty() || place.isEmpty()) {
            return Stream.empty();
        }
        var veto = veto(map, kind.get(), place.get());
        return problems.found().size() > errors
                ? Stream.empty()
                : Stream.of(new VetoRule(rule.text(), on.text(), label.text(), veto.get()));
    }

    /** Made only when everything about it is known to be right. */
    private Supplier<Veto> veto(YamlMap map, VetoKind kind, Place on) {
        Set<String> keys = new HashSet<>(kind.options());
        keys.addAll(COMMON);
        map.only(keys);
        if (!kind.fits(on)) {
            problems.add(map.lineOf("on"), "The veto " + kind.word() + " looks at " + kind.wants() + ".");
        }
        Map<String, List<String>> options = new HashMap<>();
        for (var option : kind.options()) {
            check(map, option, on);
            options.put(option, option.equals("where") ? List.of() : texts(map, option));
        }
        var told = new Told(on, options, Condition.read(map, "where", problems), identifiers);
        var unless = map.word(UNLESS_SAME).flatMap(this::identifier);
        return () ->
                unless.<Veto>map(same -> new UnlessSame(same, kind.veto(told))).orElseGet(() -> kind.veto(told));
    }

    private static List<String> texts(YamlMap map, String option) {
        return map.words(option).stream().map(Word::text).toList();
    }

    private void check(YamlMap map, String option, Place on) {
        switch (option) {
            case "first" -> map.whole(option, 1, 1, 100);
            case "fields" -> all(map, option, on.fieldNames(), "field of " + on.path());
            case "where" -> map.entriesOf(option).forEach(entry -> where(entry, on));
            default ->
                all(map, option, on.type() instanceof Code(var list) ? list.keys() : Set.of(), "code of " + on.path());
        }
        if (option.equals("codes") && map.words(option).isEmpty()) {
            problems.add(map.line(), "The veto needs codes.");
        }
    }

    private void all(YamlMap map, String option, Collection<String> known, String what) {
        map.words(option).forEach(word -> Known.mustBe(known, what, word, problems));
    }

    private void where(YamlMap.Entry entry, Place on) {
        var field = on.attribute().type() instanceof AttributeType.Group group
                ? group.field(entry.key().text())
                : Optional.<Attribute>empty();
        if (field.isEmpty()) {
            Known.mustBe(on.fieldNames(), "field of " + on.attribute().name(), entry.key(), problems);
        } else {
            var codes = field.get().type() instanceof Code(var list) ? list.keys() : Set.<String>of();
            YamlValues.words("where", entry.value(), problems)
                    .forEach(
                            code -> Known.mustBe(codes, "code of " + entry.key().text(), code, problems));
        }
    }

    private Optional<Place> identifier(Word name) {
        var paths = identifiers.stream().map(Place::path).toList();
        Known.mustBe(paths, "identifier", name, problems);
        return identifiers.stream()
                .filter(place -> place.path().equals(name.text()))
                .findFirst();
    }
}
