package health.auric.engine.prepare;

import health.auric.engine.profile.Field;
import health.auric.engine.profile.Kind;
import health.auric.engine.text.CalendarDate;
import health.auric.engine.text.Fold;
import health.auric.engine.text.Lifted;
import health.auric.engine.text.Phone;
import health.auric.engine.text.PlaceName;
import health.auric.engine.text.PostalCode;
import health.auric.engine.text.Quality;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The standard form of values that are compared as wholes; nothing where nothing usable is left. */
final class Values {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[4-9]\\d\\d|20\\d\\d)(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,17}(\\.\\d{1,17})?");
    private static final int LONGEST = 4_000;

    private Values() {}

    static Standard of(Field field, String raw) {
        String text = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        return switch (field.kind()) {
            case PHONE -> phone(Phone.of(text));
            case POSTAL_CODE -> postalCode(PostalCode.of(text));
            case CITY -> place(PlaceName.city(text));
            case REGION -> place(PlaceName.region(text));
            case COUNTRY -> place(PlaceName.country(text));
            // A price of 999.99 fills no field.
            case NUMBER -> Standard.whole(number(Fold.fold(text)), Set.of());
            case IDENTIFIER -> Schemes.of(field.column()).read(text);
            default -> lifted(field.kind(), Lifted.of(text));
        };
    }

    private static Standard lifted(Kind kind, Lifted lifted) {
        String plain = lifted.text();
        return plain.isEmpty() || isFiller(plain)
                ? Standard.whole("", lifted.flags())
                : Standard.whole(value(kind, plain), lifted.flags());
    }

    private static String value(Kind kind, String plain) {
        return switch (kind) {
            case DATE -> date(plain);
            case YEAR -> year(plain);
            case EMAIL -> plain.replace(" ", "");
            case CODE -> Fold.squeezed(plain);
            default -> String.join(" ", Fold.tokens(plain));
        };
    }

    /** Only zeros. */
    private static boolean isFiller(String plain) {
        return plain.charAt(0) == '0' && plain.chars().allMatch(c -> c == '0');
    }

    private static Standard place(PlaceName place) {
        return Standard.whole(place.name(), place.flags());
    }

    private static Standard postalCode(PostalCode code) {
        return Standard.whole(code.code().toLowerCase(Locale.ROOT), code.flags());
    }

    /** Ten digits for a number of the United States and Canada, the last seven where the area is not known. */
    private static Standard phone(Phone phone) {
        String number = phone.number().isEmpty() ? phone.local() : phone.number();
        String national = number.startsWith("+1") ? number.substring(2) : number.replace("+", "");
        return Standard.whole(national, phone.flags());
    }

    /** What is known of a date as digits, year first; eight digits that are no date stay, a typing error may hide in them. */
    private static String date(String plain) {
        CalendarDate date = CalendarDate.of(plain);
        if (date.flags().contains(Quality.PLACEHOLDER)) {
            return "";
        }
        if (date.flags().contains(Quality.INVALID) || date.isAbsent()) {
            String digits = Fold.squeezed(plain);
            return digits.length() == 8 && digits.chars().allMatch(Character::isDigit) ? digits : year(plain);
        }
        return four(date.year()) + two(date.month()) + two(date.day());
    }

    private static String four(int year) {
        return year == 0 ? "" : String.valueOf(year);
    }

    private static String two(int part) {
        return part == 0 ? "" : part < 10 ? "0" + part : String.valueOf(part);
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
