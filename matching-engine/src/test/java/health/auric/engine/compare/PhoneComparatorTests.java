package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.text.Phone;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneComparatorTests extends ComparatorContract<Phone> {

    @Override
    Graded<Phone> comparator() {
        return new PhoneComparator();
    }

    @Override
    Phone prepare(String text) {
        return Phone.of(text);
    }

    @Override
    List<String> samples() {
        return List.of("(337) 948-8820", "337 948 8820 x5", "948-8820", "337 948 8802", "+44 20 7946 0018");
    }

    @ParameterizedTest
    @CsvSource({
        "(337) 948-8820, 3379488820, 4", "337 948 8820 x5, 337 948 8820, 3", "(337) 948-8820, 948-8820, 2",
        "(337) 948-8820, (318) 948-8820, 2", "(337) 948-8820, (337) 948-8802, 1", "(337) 948-8820, (206) 555-1234, 0"
    })
    void numbersAgreeInSteps(String a, String b, int level) {
        assertThat(level(a, b)).isEqualTo(level);
    }
}
