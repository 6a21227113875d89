package health.auric.ui.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Tells times the way people do; the exact time is always beside it. */
class Moments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("MMMM d, uuuu, HH:mm:ss zzz", Locale.US);
    private static final Duration JUST_NOW = Duration.ofSeconds(45);
    private static final Duration STILL_RELATIVE = Duration.ofDays(30);

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    /** {@code 4 minutes ago}, {@code in 3 days}, or a date when that says more. */
    public String relative(Instant moment) {
        var past = Duration.between(moment, clock.instant());
        var distance = past.abs();
        if (distance.compareTo(JUST_NOW) < 0) {
            return "just now";
        }
        if (distance.compareTo(STILL_RELATIVE) > 0) {
            return day(moment);
        }
        return past.isNegative() ? "in " + words(distance) : words(distance) + " ago";
    }

    /** The day so many days from now, as a date field writes it. */
    public String dayIn(int days) {
        return LocalDate.now(clock).plusDays(days).toString();
    }

    public String day(Instant moment) {
        return DAY.format(moment.atZone(clock.getZone()));
    }

    public String exact(Instant moment) {
        return EXACT.format(moment.atZone(clock.getZone()));
    }

    private static String words(Duration distance) {
        if (distance.toMinutes() < 60) {
            return counted(Math.max(1, distance.toMinutes()), "minute");
        }
        if (distance.toHours() < 24) {
            return counted(distance.toHours(), "hour");
        }
        return counted(distance.toDays(), "day");
    }

    private static String counted(long count, String unit) {
        return count == 1 ? "1 " + unit : count + " " + unit + "s";
    }
}
