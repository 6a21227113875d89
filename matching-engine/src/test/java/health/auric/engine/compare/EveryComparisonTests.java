package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import health.auric.engine.prepare.Rows;
import health.auric.engine.profile.Field;
import health.auric.engine.profile.Kind;
import health.auric.engine.text.HostileText;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the comparisons of every kind of field keep to, whatever stands in the field. */
class EveryComparisonTests {

    private static final List<String> SAMPLES = List.of(
            "",
            "n/a",
            "Mercy Medical Center, Inc.",
            "Mercy Med Ctr 12",
            "120 N Main St Ste 4",
            "PO Box 9",
            "Smith, Mary A., MD",
            "Mary",
            "(312) 555-0199",
            "3125550198 x12",
            "1971-06-24",
            "1971",
            "12.50",
            "ann@example.org",
            "60612-1234",
            "TSM-R1640 14 FR left sterile",
            "ab1234");

    private static Table of(Kind kind, List<String> texts) {
        List<Field> fields = List.of(new Field("one", kind), new Field("npi", kind));
        Rows rows = new Rows(fields);
        List<Comparison> chosen = new Comparisons(fields, rows).chosen();
        rows.addAll(texts.stream().map(text -> List.of(text, text)).toList(), _ -> {});
        rows.freeze();
        return new Table(chosen, texts.size());
    }

    private record Table(List<Comparison> comparisons, int rows) {}

    private static List<String> texts(int mixtures) {
        return Stream.concat(SAMPLES.stream(), HostileText.mixtures().limit(mixtures))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void bothSidesGetTheSameOutcomeAndOneThatExists(Kind kind) {
        Table table = of(kind, texts(50));
        for (Comparison comparison : table.comparisons()) {
            for (int a = 0; a < table.rows(); a++) {
                for (int b = 0; b <= a; b++) {
                    int outcome = comparison.compare(a, b, new Scratch());
                    assertThat(outcome).isBetween(0, comparison.scale().outcomes() - 1);
                    assertThat(comparison.compare(b, a, new Scratch()))
                            .as("%s of rows %d and %d", comparison.name(), a, b)
                            .isEqualTo(outcome);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aValueReachesTheTopLevelWithItself(Kind kind) {
        Table table = of(kind, texts(300));
        for (Comparison comparison : table.comparisons()) {
            for (int row = 0; row < table.rows(); row++) {
                int outcome = comparison.compare(row, row, new Scratch());
                // A street without its number is not the whole of an address.
                assertThat(outcome == Scale.MISSING
                                || comparison.scale().name(outcome).equals("the same street, no number")
                                || comparison.scale().level(outcome)
                                        == comparison.scale().levels().size() - 1)
                        .as("%s of row %d: %s", comparison.name(), row, comparison.standard(row))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aHigherLevelNeverWeighsLessBeforeAnythingIsLearned(Kind kind) {
        for (Comparison comparison : of(kind, List.of("a")).comparisons()) {
            assertThat(comparison.scale().levels())
                    .as(comparison.name())
                    .extracting(Level::weight)
                    .isSorted();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void longTextsAreComparedInTime(Kind kind) {
        assertTimeout(Duration.ofSeconds(20), () -> {
            List<String> longest = HostileText.longTexts().limit(6).toList();
            Table table = of(
                    kind,
                    Stream.concat(longest.stream(), Stream.of("x".repeat(1_000_000)))
                            .toList());
            for (Comparison comparison : table.comparisons()) {
                for (int row = 1; row < table.rows(); row++) {
                    assertThat(comparison.compare(0, row, new Scratch())).isNotNegative();
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void nothingIsComparedWhereASideIsEmpty(Kind kind) {
        Table table = of(kind, List.of("", "", "Mary 12"));
        for (Comparison comparison : table.comparisons()) {
            assertThat(Collections.singleton(comparison.compare(0, 1, new Scratch())))
                    .as(comparison.name())
                    .containsExactly(Scale.MISSING);
        }
    }
}
