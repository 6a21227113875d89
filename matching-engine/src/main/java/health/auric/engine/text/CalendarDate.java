package health.auric.engine.text;

import java.util.Set;

/**
 * A date or a part of one; what is not known is 0. Flagged as ambiguous when day and month could be the other way round.
 */
public record CalendarDate(int year, int month, int day, Set<Quality> flags) {

    public static CalendarDate of(String text) {
        return DateReader.read(text);
    }

    public boolean isAbsent() {
        return year == 0 && month == 0;
    }

    public boolean isWhole() {
        return year > 0 && month > 0 && day > 0;
    }
}
