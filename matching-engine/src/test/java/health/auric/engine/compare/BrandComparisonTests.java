package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.prepare.Rows;
import health.auric.engine.profile.Field;
import health.auric.engine.profile.Kind;
import health.auric.engine.text.Fold;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrandComparisonTests {
    private final Field title = new Field("title", Kind.TITLE);
    private final Field maker = new Field("maker", Kind.ORGANIZATION);
    private final Rows rows = new Rows(List.of(title, maker));
    private final Comparison comparison = new BrandComparison(
            Subject.of("maker", "maker"),
            rows.column(List.of(maker), Fold::tokens),
            rows.column(List.of(title, maker), Fold::tokens),
            rows.terms());

    @ParameterizedTest
    @CsvSource({
        "lamp, Sony, radio, Sony, the same",
        "lamp, Sony, radio, Bose, different",
        "lamp, Sony, Sony radio, '', mentioned on the other side",
        "lamp, Sony, Bose radio, '', not mentioned on the other side",
        "lamp, '', radio, '', missing",
        "lamp, Sony Media Systems, radio, Sony, partly the same"
    })
    void findsTheMakerInItsFieldOrInTheText(String titleA, String makerA, String titleB, String makerB, String level) {
        rows.add(List.of(titleA, makerA));
        rows.add(List.of(titleB, makerB));
        for (int i = 0; i < 20; i++) {
            rows.add(List.of("thing " + i, "maker" + i));
        }
        rows.freeze();

        int outcome = comparison.compare(0, 1, new Scratch());

        assertThat(outcome).isEqualTo(comparison.compare(1, 0, new Scratch()));
        assertThat(comparison.scale().name(outcome)).startsWith(level);
    }
}
