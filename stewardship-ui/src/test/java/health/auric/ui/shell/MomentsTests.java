package health.auric.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTests {

    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");
    private final Moments moments = new Moments(Clock.fixed(NOW, ZoneId.of("America/Chicago")));

    @ParameterizedTest
    @CsvSource({
        "PT0S, just now",
        "PT44S, just now",
        "PT-30S, just now",
        "PT45S, 1 minute ago",
        "PT1M59S, 1 minute ago",
        "PT2M, 2 minutes ago",
        "PT59M59S, 59 minutes ago",
        "PT1H, 1 hour ago",
        "PT23H59M, 23 hours ago",
        "P1D, 1 day ago",
        "P30D, 30 days ago",
        "P31D, 'Oct 20, 2026'",
        "PT-1M, in 1 minute",
        "P-3D, in 3 days",
        "P-90D, 'Feb 18, 2027'"
    })
    void tellsADistanceInWords(Duration past, String words) {
        assertThat(moments.relative(NOW.minus(past))).isEqualTo(words);
    }

    @Test
    void tellsTheExactTimeInTheZoneOfTheHub() {
        assertThat(moments.exact(NOW)).isEqualTo("November 20, 2026, 09:00:00 CST");
        assertThat(moments.day(Instant.parse("2026-11-20T03:00:00Z"))).isEqualTo("Nov 19, 2026");
    }

    @Test
    void countsDaysAheadAsADateFieldWritesThem() {
        assertThat(moments.dayIn(90)).isEqualTo("2027-02-18");
    }
}
