package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.prepare.Standards;
import health.auric.engine.profile.Kind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreetComparisonTests extends ComparisonContract {

    @Override
    Kind kind() {
        return Kind.STREET;
    }

    @Override
    Comparison comparison() {
        Standards standards = new Standards(field);
        return new StreetComparison(
                Subject.of("value", "value"),
                rows.column(List.of(field), value -> standards.of(value).words()),
                rows.column(List.of(field), value -> standards.of(value).numbers()),
                all,
                rows.terms());
    }

    @Override
    String value(Random random) {
        return (100 + random.nextInt(50)) + " " + words(random, 2) + " street";
    }

    @ParameterizedTest
    @CsvSource({
        "120 Quokka Street, 120 Quokka Street, the same",
        "120 Quokka Street, 120 Quokka St, the same",
        "120 N Quokka Street Suite 4, 120 North Quokka St., the same",
        "120 Quokka Street, 120 Quokka, 'nearly the same street, the same number'",
        "120 Quokka Street, 930 Quokka Street, 'the same street, another number'",
        "120 Quokka Street, 121 Quokka Street, 'the same street, number one digit off'",
        "120 Quokka Street, Quokka Street, 'the same street, no number'",
        "120 Quokka Street, 120 Zanzibar Way, 'another street, the same number'",
        "120 Quokka Street, 77 Zanzibar Way, different"
    })
    void readsNumberAndStreetTogether(String a, String b, String level) {
        fill(100);

        assertThat(level(a, b)).isEqualTo(level);
    }

    @Test
    void standsInOneGroupWithTheOtherPartsOfAPlace() {
        assertThat(new StreetComparison(
                                new Subject("street", List.of(), Comparisons.PLACE), all, all, all, rows.terms())
                        .group())
                .isEqualTo("place");
    }
}
