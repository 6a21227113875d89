package health.auric.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Source rows, clean and dirty, with the content and the findings each of them must lead to. */
class DomainExamplesTests {

    private record Example(String domain, String name, Map<String, Object> parts) {

        static Example of(Path file) {
            var folder = Objects.requireNonNull(file.getParent()).getFileName();
            return new Example(Objects.toString(folder), Objects.toString(file.getFileName()), TestFiles.read(file));
        }

        @SuppressWarnings("unchecked")
        Conformed conform() {
            return ShippedDomains.named(domain).conform((Map<String, Object>) parts.getOrDefault("row", Map.of()));
        }

        @Override
        public String toString() {
            return domain + ": " + parts.get("about");
        }
    }

    static List<Example> examples() {
        return TestFiles.in("examples").stream().map(Example::of).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void aSourceRowTakesTheStandardFormOfItsDomain(Example example) {
        assertThat(ShippedDomains.withoutHashes(example.conform().content()))
                .isEqualTo(example.parts().get("content"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void whatIsWrongWithASourceRowIsFound(Example example) {
        var found = example.conform().findings().stream()
                .map(finding -> finding.severity() + " " + finding.path() + " " + finding.code())
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(listed(example));
    }

    private static List<String> listed(Example example) {
        return ((List<?>) example.parts().getOrDefault("findings", List.of()))
                .stream().map(Object::toString).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void standardFormIsStable(Example example) {
        var once = example.conform();
        var twice = ShippedDomains.named(example.domain()).conform(once.content());
        assertThat(twice.content()).isEqualTo(once.content());
    }

    @Test
    void everyDomainHasAtLeastFourExamplesAndOneOfThemIsClean() {
        var byDomain = examples().stream().collect(Collectors.groupingBy(Example::domain));
        assertThat(byDomain).hasSameSizeAs(ShippedDomains.all());
        assertThat(byDomain).allSatisfy((domain, examples) -> {
            assertThat(examples).hasSizeGreaterThanOrEqualTo(4);
            assertThat(examples).anyMatch(example -> example.conform().valid());
        });
    }
}
