package health.auric.golden;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.kernel.SourceCode;
import health.auric.model.DomainDefinition;
import health.auric.model.ShippedDomains;
import health.auric.model.TestFiles;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Source rows as they are sent, and the golden record that must come of them. */
class GoldenExamplesTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Example(String domain, String name, Map<String, Object> parts) {

        static Example of(Path file) {
            var folder = Objects.requireNonNull(file.getParent()).getFileName();
            return new Example(folder.toString(), file.getFileName().toString(), TestFiles.read(file));
        }

        Composed composed() {
            return Survivorship.compose(definition(), contributions(), set(), LocalDate.parse(text(parts, "today")));
        }

        DomainDefinition definition() {
            return ShippedDomains.named(domain);
        }

        private List<Contribution> contributions() {
            List<Contribution> all = new ArrayList<>();
            for (var source : maps(Objects.requireNonNull(parts.get("sources")))) {
                all.add(new Contribution(
                        new UUID(0, all.size() + 1),
                        new SourceCode(text(source, "source")),
                        text(source, "kind"),
                        Integer.parseInt(text(source, "trust")),
                        text(source, "key"),
                        Instant.parse(text(source, "at") + "T00:00:00Z"),
                        conformed(map(Objects.requireNonNull(source.get("row"))))));
            }
            return all;
        }

        /** As the lane has it: through the door, and back from the database. */
        private Map<String, Object> conformed(Map<String, Object> row) {
            return map(JSON.readValue(
                    JSON.writeValueAsString(definition().conform(row).content()), Object.class));
        }

        private List<SetValue> set() {
            return maps(parts.getOrDefault("set", List.of())).stream()
                    .map(each -> new SetValue(
                            text(each, "attribute"),
                            each.get("value"),
                            "Ann Reed",
                            Instant.parse("2026-01-01T00:00:00Z"),
                            "she asked",
                            each.get("until") == null ? null : LocalDate.parse(text(each, "until"))))
                    .toList();
        }

        @Override
        public String toString() {
            return domain + ": " + parts.get("about");
        }
    }

    static List<Example> examples() {
        return TestFiles.in("golden").stream().map(Example::of).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void sourceRowsBecomeThisGoldenRecord(Example example) {
        var composed = example.composed();

        assertThat(ShippedDomains.withoutHashes(composed.content()))
                .isEqualTo(example.parts().get("golden"));
        assertThat(composed.title()).isEqualTo(example.parts().get("title"));
        assertThat(Objects.toString(composed.due(), null))
                .isEqualTo(example.parts().get("due"));
    }

    /** By attribute: the keys of the records it is from, or the person, with the rule where it is not the declared one. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyAttributeKnowsWhereItIsFrom(Example example) {
        Map<String, List<String>> from = new TreeMap<>();
        for (var line : example.composed().lineage()) {
            var who = line instanceof Lineage.FromSource source ? source.key() : ((Lineage.FromPerson) line).by();
            line.rules()
                    .forEach((rule, names) -> names.forEach(name ->
                            from.computeIfAbsent(name, _ -> new ArrayList<>()).add(who + " " + rule)));
        }
        map(example.parts().getOrDefault("from", Map.of()))
                .forEach((attribute, who) -> assertThat(from.get(attribute))
                        .as(attribute)
                        .containsExactlyElementsOf(
                                ((List<?>) who).stream().map(Object::toString).toList()));
        assertThat(from.keySet()).containsAll(example.composed().content().keySet());
    }

    @Test
    void everyDomainHasAtLeastThreeExamples() {
        var byDomain = examples().stream().collect(Collectors.groupingBy(Example::domain));

        assertThat(byDomain).hasSameSizeAs(ShippedDomains.all());
        assertThat(byDomain.values()).allSatisfy(each -> assertThat(each).hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void everyStrategyIsShown() {
        var words = examples().stream()
                .flatMap(example -> example.composed().lineage().stream())
                .flatMap(line -> line.rules().keySet().stream())
                .collect(Collectors.toSet());

        assertThat(words)
                .containsExactlyInAnyOrder(
                        "most-recent",
                        "most-complete",
                        "most-restrictive",
                        "most-cautious",
                        "union",
                        "prefer",
                        "verified-only",
                        "override");
    }

    private static List<Map<String, Object>> maps(Object list) {
        return ((List<?>) list).stream().map(GoldenExamplesTests::map).toList();
    }

    private static Map<String, Object> map(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, each) -> map.put(key.toString(), each));
        return map;
    }

    private static String text(Map<String, Object> map, String name) {
        return Objects.toString(map.get(name));
    }
}
