package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.text.CalendarDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateComparatorTests extends ComparatorContract<CalendarDate> {

    @Override
    Graded<CalendarDate> comparator() {
        return new DateComparator();
    }

    @Override
    CalendarDate prepare(String text) {
        return CalendarDate.of(text);
    }

    @Override
    List<String> samples() {
        return List.of("1971-06-24", "1971-05-24", "1971-04-06", "1971-06-04", "1971", "June 1971", "1917-06-24");
    }

    @ParameterizedTest
    @CsvSource({
        "1971-06-24, 24 June 1971, 5", "1971-06-24, June 1971, 4", "1971-04-06, 1971-06-04, 3",
                "1971-06-24, 1971-05-24, 2",
        "1971-06-24, 1917-06-24, 2", "1971-06-24, 1971-06-42, 4", "1971-06-24, 1971-11-03, 1",
                "1971-06-24, 1988-01-02, 0"
    })
    void datesAgreeInSteps(String a, String b, int level) {
        assertThat(level(a, b)).isEqualTo(level);
    }
}
