package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.text.PersonName;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonComparatorTests extends ComparatorContract<PersonName> {

    @Override
    Graded<PersonName> comparator() {
        return new PersonComparator();
    }

    @Override
    PersonName prepare(String text) {
        return PersonName.of(text);
    }

    @Override
    List<String> samples() {
        return List.of(
                "Robert Chen",
                "CHEN, ROBERT T MD",
                "Bob Chen",
                "R Chen",
                "Chen Robert",
                "Maria Jones-Patel",
                "Maria Patel",
                "James Wood Jr",
                "James Wood Sr",
                "Cher",
                "Jon Smyth",
                "John Smith");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Robert T Chen      | CHEN, ROBERT THOMAS MD | 10
            Robert T Chen      | Robert Chen            | 9
            Bob Chen           | Robert Chen            | 8
            R. Thomas Chen     | Robert Chen            | 5
            Maria Jones-Patel  | Maria Patel            | 8
            Robert Chen        | Chen, Robert           | 10
            Robert Chen        | Chen Robert            | 7
            Robert Chen        | Robret Chen            | 6
            Robert Johnson     | Robert Johnsen         | 6
            R Chen             | Robert Chen            | 5
            Kathryn Meyer      | Kathryn Maier          | 4
            Chen               | Robert Chen            | 3
            Maria Jones        | Maria Patel            | 2
            James Wood Jr      | James Wood Sr          | 1
            James Wood         | Susan Wood             | 1
            James Wood         | Susan Patel            | 0
            Juan de la Cruz    | DELACRUZ, JUAN         | 10
            Pat O'Brien        | O Brien, Patricia      | 8
            """)
    void namesAgreeInSteps(String a, String b, int level) {
        assertThat(level(a, b)).isEqualTo(level);
    }
}
