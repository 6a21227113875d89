package health.auric.engine.prepare;

import health.auric.engine.profile.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The standard form of simple values; no value where nothing usable is left. */
public final class Values {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[4-9]\\d\\d|20\\d\\d)(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ]?(\\d{1,2})[-/. ]?(\\d{1,2})(?:\\D.*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})(?:\\D.*)?");
    private static final Pattern EMPTY =
            Pattern.compile("n/?a|null|none|unknown|nan|not available|test|tbd|-+|\\?+|0+|9{5,}");

    private Values() {}

    /** The standard form of a value of a kind, or an empty list. */
    public static List<String> of(Kind kind, String raw) {
        String plain = Fold.plain(raw).strip();
        if (plain.isEmpty() || EMPTY.matcher(plain).matches()) {
            return List.of();
        }
        String value = switch (kind) {
            case PHONE -> phone(plain);
            case DATE -> date(plain);
            case YEAR -> year(plain);
            case NUMBER -> number(plain);
            case EMAIL -> plain.replaceAll("\\s", "");
            case IDENTIFIER, CODE, POSTAL_CODE -> postal(kind, Fold.squeezed(plain));
            default -> String.join(" ", Fold.tokens(plain));
        };
        return value.isEmpty() ? List.of() : List.of(value);
    }

    private static String postal(Kind kind, String squeezed) {
        return kind == Kind.POSTAL_CODE && squeezed.matches("\\d{9}") ? squeezed.substring(0, 5) : squeezed;
    }

    private static String phone(String plain) {
        String digits = plain.replaceAll("(x|ext).*", "").replaceAll("\\D", "");
        String national = digits.length() == 11 && digits.startsWith("1") ? digits.substring(1) : digits;
        return national.length() < 5 || national.chars().distinct().count() == 1 ? "" : national;
    }

    private static String date(String plain) {
        Matcher first = YEAR_FIRST.matcher(plain);
        if (first.matches()) {
            return first.group(1) + two(first.group(2)) + two(first.group(3));
        }
        Matcher last = YEAR_LAST.matcher(plain);
        if (last.matches()) {
            return last.group(3) + two(last.group(1)) + two(last.group(2));
        }
        return year(plain);
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static String year(String plain) {
        Matcher year = YEAR.matcher(plain);
        return year.find() ? year.group(1) : "";
    }

    private static String number(String plain) {
        Matcher number = NUMBER.matcher(plain.replace(",", ""));
        return number.find() && number.group().length() < 18 && Double.parseDouble(number.group()) != 0
                ? number.group()
                : "";
    }
}
