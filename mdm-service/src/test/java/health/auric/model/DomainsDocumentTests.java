package health.auric.model;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.kernel.DomainName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What {@code docs/domains.md} shows must work as it stands there. */
class DomainsDocumentTests {

    private static final Path DOCUMENT = Path.of("../docs/domains.md");
    private static final Pattern BLOCK = Pattern.compile("```(yaml|json)\n(.*?)```", Pattern.DOTALL);

    @Test
    void theExampleIsADomain() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (var name : List.of("supplier", "item", "location", "provider", "cost-center", "code-lists")) {
            files.put(name + ".yaml", Files.readString(ShippedDomains.FOLDER.resolve(name + ".yaml")));
        }
        files.put("department.yaml", blocks("yaml").getFirst());
        files.put("own/code-lists.yaml", blocks("yaml").getLast());

        var department = DomainDefinitions.of(files, ShippedDomains.functions())
                .find(new DomainName("department"))
                .orElseThrow();

        assertThat(department
                        .conform(Map.of("name", "Laboratory", "kind", "clinical lab", "location", "L1"))
                        .content())
                .isEqualTo(Map.of("name", "Laboratory", "kind", "LAB", "location", Map.of("key", "L1")));
    }

    @Test
    void theExampleRulesFitTheDomains() throws IOException {
        var rules = JsonMapper.builder().build().readValue(blocks("json").getFirst(), FacilityRules.class);

        assertThat(new FacilityRulesCheck(ShippedDomains.definitions()).errors(rules))
                .isEmpty();
        assertThat(rules.receives("lawson", new DomainName("item"))).isTrue();
    }

    @Test
    void everyTypeStrategyAndCheckIsDescribed() throws IOException {
        var text = Files.readString(DOCUMENT);

        assertThat(TypeWord.BY_WORD.keySet())
                .allSatisfy(word -> assertThat(text).contains("| `" + word + "` |"));
        assertThat(CheckKind.BY_WORD.keySet())
                .allSatisfy(word -> assertThat(text).contains("| `" + word + "` |"));
        assertThat(VetoKind.BY_WORD.values()).allSatisfy(kind -> {
            assertThat(text).contains("| `" + kind.word() + "` |");
            assertThat(kind.options()).allSatisfy(option -> assertThat(text).contains("`" + option));
        });
        assertThat(SurvivorshipRule.Strategy.BY_WORD.keySet())
                .allSatisfy(word -> assertThat(text).contains("`" + word + "`"));
        assertThat(Reserved.ATTRIBUTES).allSatisfy(word -> assertThat(text).contains(word));
    }

    private static List<String> blocks(String language) throws IOException {
        return BLOCK.matcher(Files.readString(DOCUMENT))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }
}
