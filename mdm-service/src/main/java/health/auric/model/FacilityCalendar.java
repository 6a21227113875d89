package health.auric.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a facility's systems are down for maintenance, and when its books are closed to changes; in its own time zone. */
public record FacilityCalendar(
        @Nullable List<Window> maintenance, @Nullable Freeze freeze) {

    static final FacilityCalendar OPEN = new FacilityCalendar(List.of(), null);

    public FacilityCalendar {
        maintenance = Given.list(maintenance);
    }

    /** A weekly maintenance window; one that ends before it begins ends on the next day. */
    public record Window(DayOfWeek day, LocalTime from, LocalTime to) {

        boolean contains(LocalDateTime now) {
            var time = now.toLocalTime();
            boolean overnight = to.isBefore(from);
            if (now.getDayOfWeek() == day && !time.isBefore(from)) {
                return overnight || time.isBefore(to);
            }
            return overnight && now.getDayOfWeek() == day.plus(1) && time.isBefore(to);
        }
    }

    /** The last days of a month and the first of the next, in which records of some domains do not change. */
    public record Freeze(@Nullable List<String> domains, int lastDays, int firstDays) {

        public Freeze {
            domains = Given.list(domains);
        }

        boolean contains(LocalDate day) {
            return day.getDayOfMonth() <= firstDays || day.getDayOfMonth() > day.lengthOfMonth() - lastDays;
        }
    }

    boolean inMaintenance(Instant now, ZoneId zone) {
        var there = LocalDateTime.ofInstant(now, zone);
        return Given.list(maintenance).stream().anyMatch(window -> window.contains(there));
    }

    boolean frozen(String domain, Instant now, ZoneId zone) {
        return freeze != null
                && Given.list(freeze.domains()).contains(domain)
                && freeze.contains(LocalDate.ofInstant(now, zone));
    }
}
