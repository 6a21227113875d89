package health.auric.golden;

import static health.auric.golden.Candidates.surviving;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How strict and how complete a value is. */
class StrictnessTests {

    /** The first code of its list is the most cautious one; a code that left the list comes before none at all. */
    @ParameterizedTest
    @CsvSource({
        "CONTAINS, NOT_DECLARED, 1",
        "NOT_DECLARED, FREE, 1",
        "CONTAINS, FREE, 1",
        "FREE, GONE, 1",
        "FREE, FREE, 0",
    })
    void codesAreStrictInTheOrderOfTheirList(String strict, String other, int expected) {
        var latex = surviving("item", "latex");
        long one = Strictness.of(latex, strict);
        long two = Strictness.of(latex, other);

        assertThat(Long.compare(one, two)).isEqualTo(expected);
        assertThat(one).isGreaterThan(Strictness.of(latex, null));
    }

    @Test
    void aFlagThatIsSetIsStricterThanOneThatIsNot() {
        var powdered = surviving("item", "powdered");

        assertThat(Strictness.of(powdered, true)).isGreaterThan(Strictness.of(powdered, false));
        assertThat(Strictness.of(powdered, "true")).isEqualTo(Strictness.of(powdered, true));
        assertThat(Strictness.of(powdered, false)).isGreaterThan(Strictness.of(powdered, null));
    }

    @Test
    void aListIsAsStrictAsItsStrictestMember() {
        var holds = surviving("supplier", "holds");
        var all = Map.of("kind", "ALL");
        var payment = Map.of("kind", "PAYMENT");

        assertThat(Strictness.of(holds, List.of(payment, all))).isEqualTo(Strictness.of(holds, List.of(all)));
        assertThat(Strictness.of(holds, List.of(payment))).isGreaterThan(Strictness.of(holds, List.of()));
    }

    @Test
    void theFirstFieldOfAMemberCountsMost() {
        var screening = surviving("supplier", "screening");
        var clearFirst = Map.of("list", "OIG_LEIE", "status", "CLEAR");
        var excludedSecond = Map.of("list", "SAM", "status", "EXCLUDED");
        var excludedFirst = Map.of("list", "OIG_LEIE", "status", "EXCLUDED");

        assertThat(Strictness.of(screening, clearFirst)).isGreaterThan(Strictness.of(screening, excludedSecond));
        assertThat(Strictness.of(screening, excludedFirst)).isGreaterThan(Strictness.of(screening, clearFirst));
    }

    @Test
    void aTextIsCompleteByItsLengthAndAllElseByItsValues() {
        assertThat(Completeness.of(null)).isZero();
        assertThat(Completeness.of("")).isZero();
        assertThat(Completeness.of("GLOVE")).isEqualTo(5);
        assertThat(Completeness.of(true)).isEqualTo(1);
        assertThat(Completeness.of(List.of("GLOVE", "EXAM"))).isEqualTo(2);
        assertThat(Completeness.of(Map.of("a", "GLOVE", "b", Map.of("c", 1, "d", List.of(1, 2)))))
                .isEqualTo(4);
        assertThat(Completeness.of(List.of())).isZero();
    }
}
