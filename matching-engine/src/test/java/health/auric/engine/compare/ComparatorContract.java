package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.text.HostileText;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every comparator keeps to. */
abstract class ComparatorContract<P> {

    abstract Graded<P> comparator();

    abstract P prepare(String text);

    /** Values of the kind, among them some that are nearly the same. */
    abstract List<String> samples();

    final int level(String a, String b) {
        return comparator().compare(prepare(a), prepare(b));
    }

    @Test
    void theOrderOfTheValuesDoesNotMatter() {
        forEachPair((a, b) -> assertThat(comparator().compare(a, b))
                .as("%s and %s", a, b)
                .isEqualTo(comparator().compare(b, a)));
    }

    @Test
    void levelsAndSimilarityStayInTheirRange() {
        forEachPair((a, b) -> {
            var evidence = comparator().explain(a, b);

            assertThat(evidence.level()).isBetween(0, comparator().levels() - 1);
            assertThat(evidence.similarity()).isBetween(0.0, 1.0);
            assertThat(evidence.reason()).isNotBlank();
        });
    }

    @Test
    void theExplanationNamesTheLevelOfTheComparison() {
        forEachPair((a, b) -> assertThat(comparator().explain(a, b).level())
                .isEqualTo(comparator().compare(a, b)));
    }

    @Test
    void identicalValuesReachTheTopLevel() {
        assertThat(samples())
                .allSatisfy(text -> assertThat(level(text, text))
                        .as(text)
                        .isEqualTo(comparator().levels() - 1));
    }

    @Test
    void hostileTextIsComparedWithoutFailing() {
        var texts = HostileText.mixtures().limit(60).map(this::prepare).toList();

        for (var a : texts) {
            for (var b : texts) {
                assertThat(comparator().compare(a, b)).isEqualTo(comparator().compare(b, a));
            }
        }
    }

    @Test
    void everyLevelHasAName() {
        assertThat(comparator().names()).hasSize(comparator().levels()).doesNotHaveDuplicates();
    }

    private void forEachPair(BiConsumer<P, P> check) {
        var values = Stream.concat(samples().stream(), Stream.of("", "n/a"))
                .map(this::prepare)
                .toList();
        values.forEach(a -> values.forEach(b -> check.accept(a, b)));
    }
}
