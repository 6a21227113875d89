package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.text.Quantities;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityComparatorTests extends ComparatorContract<Quantities> {

    @Override
    Graded<Quantities> comparator() {
        return new QuantityComparator();
    }

    @Override
    Quantities prepare(String text) {
        return Quantities.of(text);
    }

    @Override
    List<String> samples() {
        return List.of(
                "CATH 14 FR",
                "CATH 16FR 5CC",
                "16 french 5 ml",
                "2 x 4 in",
                "2in",
                "18G 1 1/2 in ndl",
                "100/bx",
                "100 ct",
                "10 mg/ml");
    }

    @ParameterizedTest
    @CsvSource({
        "CATH 14 FR, CATH 16 FR",
        "NDL 18G, NDL 20G",
        "SYR 5ML, SYR 10 cc",
        "PLATE 60 mm, PLATE 61 mm",
        "10 mg/ml, 20 mg/ml",
        "SUT 3-0, SUT 4-0",
        "GLV SZ 7, GLV SIZE 7.5",
        "100/bx, 50/bx",
        "CS of 4, 10 BX/CS",
        "2 in x 3 yd, 2 in x 5 yd",
        "0.9%, 0.45%"
    })
    void anotherAmountOfTheSameKindContradicts(String a, String b) {
        assertThat(level(a, b)).isEqualTo(QuantityComparator.CONTRADICTION);
    }

    @ParameterizedTest
    @CsvSource({
        "16FR 5CC, 5 ml 16 French",
        "1 in, 2.5 cm",
        "1/2 in, 0.5\"",
        "200/bx, BX of 200",
        "1 L, 1000 ml",
        "100 ct, 100/bx",
        "sz 7 1/2, size 7.5"
    })
    void theSameAmountInOtherWordsAgrees(String a, String b) {
        assertThat(level(a, b)).isEqualTo(QuantityComparator.ALL_AGREE);
    }

    @Test
    void oneSideMaySayLess() {
        assertThat(level("CATH 16FR", "CATH 16FR 5CC")).isEqualTo(QuantityComparator.SOME_AGREE);
        assertThat(level("2 in", "2 in x 3 yd")).isEqualTo(QuantityComparator.SOME_AGREE);
        assertThat(level("16FR", "5CC")).isEqualTo(QuantityComparator.NOTHING_COMMON);
    }

    @Test
    void theReasonNamesWhatContradicts() {
        var evidence = comparator().explain(prepare("CATH 14 FR"), prepare("CATH 16 FR"));

        assertThat(evidence.reason()).isEqualTo("french 14 is not 16");
    }
}
