package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.prepare.Column;
import health.auric.engine.prepare.Rows;
import health.auric.engine.profile.Field;
import health.auric.engine.profile.Kind;
import health.auric.engine.text.Fold;
import health.auric.engine.text.Quantities;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadComparisonTests {
    private final Field field = new Field("description", Kind.TITLE);
    private final Rows rows = new Rows(List.of(field));
    private final Column whole =
            rows.column(List.of(field), text -> text.isBlank() ? List.of() : List.of(Fold.fold(text)));
    private final Comparison quantities = new ReadComparison<>(
            Subject.of("quantities", "description"),
            whole,
            rows.terms(),
            new QuantityComparator(),
            Quantities::of,
            Quantities::isAbsent,
            -3,
            -0.5,
            0.3,
            1);
    private int count;

    private String level(String a, String b) {
        rows.add(List.of(a));
        rows.add(List.of(b));
        count += 2;
        return quantities.scale().name(quantities.compare(count - 2, count - 1, new Scratch()));
    }

    @Test
    void seesASizeThatContradicts() {
        assertThat(level("Catheter 14 FR", "Catheter 16 FR")).isEqualTo("a quantity contradicts");
    }

    @Test
    void seesTheSameQuantityInAnotherUnit() {
        assertThat(level("Syringe 5 cc", "Syringe 5 ml")).isEqualTo("all quantities agree");
    }

    @Test
    void hasNothingToCompareWithoutQuantities() {
        assertThat(level("Catheter", "Catheter 16 FR")).isEqualTo("missing");
        assertThat(level("", "Catheter 16 FR")).isEqualTo("missing");
    }
}
