package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.text.CatalogNumber;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeComparatorTests extends ComparatorContract<CatalogNumber> {

    @Override
    Graded<CatalogNumber> comparator() {
        return new CodeComparator();
    }

    @Override
    CatalogNumber prepare(String text) {
        return CatalogNumber.of(text);
    }

    @Override
    List<String> samples() {
        return List.of(
                "1107-0-3258",
                "110703258",
                "00481",
                "481",
                "MIICAT1234",
                "CAT1234",
                "CAT1234A",
                "CAT1243",
                "4.81E+05",
                "481000");
    }

    @ParameterizedTest
    @CsvSource({
        "1107-0-3258, 110703258, 6",
        "00481, 481, 5",
        "MIICAT1234, CAT1234, 4",
        "M305889, 305889, 4",
        "CAT1234A, CAT1234, 3",
        "CAT1234, CAT1243, 2",
        "CAT1234, CAT1235, 2",
        "4.81E+05, 481000, 1",
        "CAT1234, DOG9876, 0",
        "12305889, 305889, 0",
        "123, 124, 0"
    })
    void codesAgreeInSteps(String a, String b, int level) {
        assertThat(level(a, b)).isEqualTo(level);
    }
}
