package health.auric.golden;

import static health.auric.golden.Candidates.MAY;
import static health.auric.golden.Candidates.candidate;
import static health.auric.golden.Candidates.surviving;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds on a day, and until when. */
class CalendarTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    /** The cells: until when the value is set; whether it still is; the next day that changes. */
    @ParameterizedTest
    @CsvSource({
        ", true, ",
        "2026-06-14, false, ",
        "2026-06-15, true, 2026-06-16",
        "2026-12-31, true, 2027-01-01",
    })
    void aSetValueHoldsThroughItsLastDay(@Nullable LocalDate until, boolean holds, @Nullable LocalDate next) {
        var calendar = new Calendar(TODAY);

        assertThat(calendar.holds(until)).isEqualTo(holds);
        assertThat(calendar.next()).isEqualTo(next);
    }

    @Test
    void theCalendarRemembersTheEarliestChange() {
        var calendar = new Calendar(TODAY);
        calendar.holds(LocalDate.of(2026, 12, 31));
        calendar.holds(LocalDate.of(2026, 7, 31));
        calendar.holds(LocalDate.of(2026, 9, 30));

        assertThat(calendar.next()).isEqualTo(LocalDate.of(2026, 8, 1));
    }

    @Test
    void membersOutOfTheirPeriodDoNotTakePart() {
        var past = Map.of("use", "REMIT", "valid", Map.of("to", "2026-06-14"));
        var now = Map.of("use", "REMIT", "valid", Map.of("from", "2026-06-15", "to", "2026-06-15"));
        var calendar = new Calendar(TODAY);

        var left = calendar.inEffect(
                surviving("supplier", "addresses"),
                List.of(candidate(1, "erp", 1, MAY, List.of(past)), candidate(2, "erp", 1, MAY, List.of(past, now))));

        assertThat(left).singleElement().satisfies(candidate -> {
            assertThat(candidate.from().key()).isEqualTo("K2");
            assertThat(candidate.value()).isEqualTo(List.of(now));
        });
        assertThat(calendar.next()).isEqualTo(LocalDate.of(2026, 6, 16));
    }

    @Test
    void whereNothingIsInEffectEverythingStays() {
        var candidates = List.of(
                candidate(1, "erp", 1, MAY, List.of(Map.of("use", "REMIT", "valid", Map.of("from", "2026-07-01")))));
        var calendar = new Calendar(TODAY);

        assertThat(calendar.inEffect(surviving("supplier", "addresses"), candidates))
                .isEqualTo(candidates);
        assertThat(calendar.next()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void periodsDoNotMatterWhereTheRuleDoesNotLookAtThem() {
        var candidates = List.of(
                candidate(1, "erp", 1, MAY, List.of(Map.of("number", "C-1", "valid", Map.of("to", "1999-01-01")))));
        var calendar = new Calendar(TODAY);

        assertThat(calendar.inEffect(surviving("supplier", "contracts"), candidates))
                .isSameAs(candidates);
        assertThat(calendar.next()).isNull();
    }
}
