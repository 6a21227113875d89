package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.prepare.Codes;
import health.auric.engine.profile.Kind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersComparisonTests extends ComparisonContract {

    @Override
    Kind kind() {
        return Kind.TITLE;
    }

    @Override
    Comparison comparison() {
        return new NumbersComparison(
                Subject.of("value", "value"), rows.column(List.of(field), Codes::numbers), rows.terms());
    }

    @Override
    String value(Random random) {
        return "catheter " + random.nextInt(6) + " fr " + random.nextInt(6) + " cm";
    }

    @ParameterizedTest
    @CsvSource({
        "catheter 14 fr, catheter 16 fr, contradict",
        "catheter 14 fr 40 cm, catheter 14 fr 45 cm, 'some the same, some contradict'",
        "catheter 14 fr 40 cm, catheter 14 fr, more on one side",
        "catheter 14 fr, catheter, only on one side",
        "catheter 14.0 fr, 14 fr catheter, the same",
        "1/2 inch, 1/2 in, the same"
    })
    void seesNumbersThatContradict(String a, String b, String level) {
        assertThat(level(a, b)).isEqualTo(level);
    }
}
