package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDateTests extends StandardizerContract {

    @Override
    Object standardize(String text) {
        return CalendarDate.of(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1971-06-24            | 1971 | 6  | 24
            1971/6/24             | 1971 | 6  | 24
            19960914              | 1996 | 9  | 14
            06/24/1971            | 1971 | 6  | 24
            24.06.1971            | 1971 | 6  | 24
            6/24/71               | 1971 | 6  | 24
            24 June 1971          | 1971 | 6  | 24
            24-Jun-71             | 1971 | 6  | 24
            June 24, 1971         | 1971 | 6  | 24
            Sept. 3rd, 2001       | 2001 | 9  | 3
            2012-03-04T10:15:00Z  | 2012 | 3  | 4
            June 1971             | 1971 | 6  | 0
            1971-06               | 1971 | 6  | 0
            06/1971               | 1971 | 6  | 0
            1995,                 | 1995 | 0  | 0
            1971-24-06            | 1971 | 6  | 24
            1971-99-99            | 1971 | 0  | 0
            19714204              | 1971 | 0  | 0
            """)
    void datesAreReadInManyForms(String text, int year, int month, int day) {
        var date = CalendarDate.of(text);

        assertThat(new int[] {date.year(), date.month(), date.day()}).containsExactly(year, month, day);
    }

    @Test
    void dayAndMonthMayBeTheOtherWayRound() {
        assertThat(CalendarDate.of("03/04/2012").flags()).containsExactly(Quality.AMBIGUOUS);
        assertThat(CalendarDate.of("03/13/2012").flags()).isEmpty();
        assertThat(CalendarDate.of("2012-03-04").flags()).isEmpty();
    }

    @Test
    void placeholdersAndNonsenseAreAbsent() {
        assertThat(CalendarDate.of("01/01/1900").flags()).containsExactly(Quality.PLACEHOLDER);
        assertThat(CalendarDate.of("n/a").isAbsent()).isTrue();
        assertThat(CalendarDate.of("soon").flags()).containsExactly(Quality.INVALID);
    }
}
