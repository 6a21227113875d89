package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.text.PostalCode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalCodeComparatorTests extends ComparatorContract<PostalCode> {

    @Override
    Graded<PostalCode> comparator() {
        return new PostalCodeComparator();
    }

    @Override
    PostalCode prepare(String text) {
        return PostalCode.of(text);
    }

    @Override
    List<String> samples() {
        return List.of("63101", "63110", "06510", "6510", "W1W 7DH");
    }

    @ParameterizedTest
    @CsvSource({"63101, 63101-1234, 3", "06510, 6510, 3", "63101, 63110, 2", "63101, 63199, 1", "63101, 90210, 0"})
    void codesAgreeInSteps(String a, String b, int level) {
        assertThat(level(a, b)).isEqualTo(level);
    }
}
