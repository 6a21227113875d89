package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.text.Words;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsComparatorTests extends ComparatorContract<Words> {

    @Override
    Graded<Words> comparator() {
        return new WordsComparator();
    }

    @Override
    Words prepare(String text) {
        return Words.of(text);
    }

    @Override
    List<String> samples() {
        return List.of("a quick brown fox", "a quick fox", "fox", "something else");
    }

    @ParameterizedTest
    @CsvSource({
        "quick brown fox, fox brown quick, 5",
        "a b1 c1 d1 e1, a b1 c1 d1, 4",
        "aa bb cc, aa bb dd, 3",
        "aa bb, aa cc, 2",
        "aa bb cc, aa dd ee, 1",
        "aa, bb, 0"
    })
    void textsAgreeInSteps(String a, String b, int level) {
        assertThat(level(a, b)).isEqualTo(level);
    }
}
