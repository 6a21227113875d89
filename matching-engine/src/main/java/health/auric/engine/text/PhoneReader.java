package health.auric.engine.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads telephone numbers; the common North American form without the library, which is far slower. */
final class PhoneReader {

    private static final Pattern EXTENSION =
            Pattern.compile("(?:\\bext(?:ension)?|\\bx|#|(?<=\\d)\\s{0,2}x)[ .:#]{0,3}(\\d{1,6})\\s?$");
    private static final Pattern NOT_DIGIT = Pattern.compile("[^0-9]+");
    private static final int LONGEST = 60;

    private PhoneReader() {}

    static Phone read(String text, String region) {
        String plain = region.equals("US") || region.equals("CA") ? plain(text) : "";
        return plain.isEmpty() ? readAny(text, region) : new Phone("+1" + plain, "", plain.substring(3), Set.of());
    }

    /** The ten digits of a number written with nothing but digits and the usual signs; empty for any other. */
    private static String plain(String text) {
        var digits = new StringBuilder(11);
        for (int i = 0; i < text.length() && digits.length() < 12; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (" ()-./".indexOf(c) < 0) {
                return "";
            }
        }
        boolean country = digits.length() == 11 && digits.charAt(0) == '1';
        String national = country ? digits.substring(1) : digits.toString();
        boolean usual = national.length() == 10 && national.charAt(0) > '1' && national.charAt(3) > '1';
        return usual && !isPlaceholder(digits.toString()) && !Lifted.isPlaceholder(digits.toString()) ? national : "";
    }

    private static Phone readAny(String text, String region) {
        var lifted = Lifted.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        String written = lifted.text();
        var match = EXTENSION.matcher(written);
        return match.find()
                ? read(written.substring(0, match.start()), match.group(1), region, lifted)
                : read(written, "", region, lifted);
    }

    private static Phone read(String main, String extension, String region, Lifted lifted) {
        String digits = NOT_DIGIT.matcher(main).replaceAll("");
        if (digits.isEmpty() && !Signs.hasLetter(main)) {
            return new Phone("", "", "", lifted.flags());
        }
        return isPlaceholder(digits)
                ? new Phone("", "", "", Set.of(Quality.PLACEHOLDER))
                : number(main, digits, extension, region);
    }

    private static Phone number(String main, String digits, String extension, String region) {
        String number = isNorthAmerican(main, digits, region)
                ? "+1" + digits.substring(digits.length() - 10)
                : parsed(main, region);
        String all = number.isEmpty() ? digits : number;
        String local = all.length() < 7 ? "" : all.substring(all.length() - 7);
        boolean known = !number.isEmpty() || digits.length() == 7;
        return new Phone(number, extension, local, known ? Set.of() : Set.of(Quality.INVALID));
    }

    private static boolean isNorthAmerican(String main, String digits, String region) {
        int start = digits.length() - 10;
        return (region.equals("US") || region.equals("CA"))
                && (start == 0 && main.indexOf('+') < 0 || start == 1 && digits.charAt(0) == '1')
                && digits.charAt(start) > '1'
                && digits.charAt(start + 3) > '1'
                && !Signs.hasLetter(main);
    }

    private static String parsed(String main, String region) {
        var library = PhoneNumberUtil.getInstance();
        try {
            var number = library.parse(main, region);
            return library.isPossibleNumber(number)
                            && String.valueOf(number.getNationalNumber()).length() > 7
                    ? library.format(number, PhoneNumberFormat.E164)
                    : "";
        } catch (NumberParseException e) {
            return "";
        }
    }

    /** All one digit but for the country and area, as in (312) 000-0000, or counted up. */
    private static boolean isPlaceholder(String digits) {
        if (digits.length() < 7) {
            return false;
        }
        String local = digits.substring(digits.length() - 7);
        return local.chars().allMatch(c -> c == local.charAt(0)) || "1234567890".startsWith(digits);
    }
}
