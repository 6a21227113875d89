package health.auric.engine.text;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads dates in the forms people use; the first form that fits decides. */
final class DateReader {

    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final String MONTH = "(" + MONTHS + ")[a-z]{0,6}[. ,/-]{0,3}";
    private static final String YEAR = "((?:1[5-9]|20)\\d{2})";
    private static final int LONGEST = 40;
    private static final CalendarDate NONE = new CalendarDate(0, 0, 0, Set.of());

    /** A form and how to read what it found. */
    private record Form(Pattern pattern, Function<MatchResult, CalendarDate> reader) {}

    private static final List<Form> FORMS = List.of(
            form("(?<!\\d)" + YEAR + "[-/. ](\\d{1,2})[-/. ](\\d{1,2})(?!\\d)", m -> date(n(m, 1), n(m, 2), n(m, 3))),
            form("^" + YEAR + "(\\d{2})(\\d{2})(?:\\.0)?$", m -> date(n(m, 1), n(m, 2), n(m, 3))),
            form(
                    "(?<!\\d)(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})(?!\\d)",
                    m -> either(n(m, 1), n(m, 2), century(n(m, 3)))),
            form(
                    "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ .-]{1,2}" + MONTH + "(\\d{4}|\\d{2})(?!\\d)",
                    m -> date(century(n(m, 3)), month(m, 2), n(m, 1))),
            form(
                    "\\b" + MONTH + "(\\d{1,2})(?:st|nd|rd|th)?,? ?(\\d{4})(?!\\d)",
                    m -> date(n(m, 3), month(m, 1), n(m, 2))),
            form("\\b" + MONTH + YEAR + "(?!\\d)", m -> date(n(m, 2), month(m, 1), 0)),
            form("(?<!\\d)" + YEAR + "[-/](\\d{1,2})(?!\\d)", m -> date(n(m, 1), n(m, 2), 0)),
            form("(?<!\\d)(\\d{1,2})/" + YEAR + "(?!\\d)", m -> date(n(m, 2), n(m, 1), 0)),
            form("(?<!\\d)" + YEAR + "(?!\\d)", m -> date(n(m, 1), 0, 0)));

    private DateReader() {}

    static CalendarDate read(String text) {
        var lifted = Lifted.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        for (var form : FORMS) {
            var match = form.pattern().matcher(lifted.text());
            if (match.find()) {
                return form.reader().apply(match.toMatchResult());
            }
        }
        boolean odd = !lifted.text().isEmpty();
        return new CalendarDate(0, 0, 0, odd ? Set.of(Quality.INVALID) : lifted.flags());
    }

    private static Form form(String pattern, Function<MatchResult, CalendarDate> reader) {
        return new Form(Pattern.compile(pattern), reader);
    }

    private static int n(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int month(MatchResult match, int group) {
        return MONTHS.indexOf(match.group(group)) / 4 + 1;
    }

    private static int century(int year) {
        return year > 99 ? year : year < 30 ? 2000 + year : 1900 + year;
    }

    private static CalendarDate date(int year, int month, int day) {
        if (year == 1900 && month == 1 && day == 1 || year == 9999) {
            return new CalendarDate(0, 0, 0, Set.of(Quality.PLACEHOLDER));
        }
        if (month > 12 && month <= 31 && day > 0 && day <= 12) {
            return new CalendarDate(year, day, month, Set.of());
        }
        boolean right = month <= 12 && day <= 31;
        return right
                ? new CalendarDate(year, month, day, Set.of())
                : new CalendarDate(year, 0, 0, Set.of(Quality.INVALID));
    }

    /** Month first as in the United States, unless it cannot be. */
    private static CalendarDate either(int first, int second, int year) {
        var date = first > 12 ? date(year, second, first) : date(year, first, second);
        boolean ambiguous = first <= 12 && second <= 12 && first != second && !date.equals(NONE);
        return ambiguous ? new CalendarDate(date.year(), date.month(), date.day(), Set.of(Quality.AMBIGUOUS)) : date;
    }
}
