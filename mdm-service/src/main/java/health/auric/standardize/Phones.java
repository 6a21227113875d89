package health.auric.standardize;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import health.auric.model.Standardized;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phone numbers in E.164, read as in the United States unless they say otherwise; the extension behind ;ext=. */
final class Phones {

    // The numbering plan, not the library's list of area codes: that list is always older than the newest area code.
    private static final Pattern NORTH_AMERICA = Pattern.compile("[2-9]\\d{2}[2-9]\\d{6}");

    // How most of them are written; asking the library about these would be most of the time a record takes to conform.
    private static final Pattern USUAL =
            Pattern.compile("(?:\\+?1[ .-]?)?(?:\\(([2-9]\\d{2})\\) ?|([2-9]\\d{2})[ .-]?)([2-9]\\d{2})[ .-]?(\\d{4})");

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    private static final Standardized IMPLAUSIBLE =
            Standardized.refused("A phone number has area code and number as its country's plan wants them; "
                    + "in North America ten digits, area code and exchange not starting with 0 or 1.");

    private Phones() {}

    static Standardized e164(String clean) {
        var usual = USUAL.matcher(clean);
        return usual.matches() ? northAmerican(usual) : read(clean);
    }

    private static Standardized northAmerican(Matcher usual) {
        var area = usual.group(1) == null ? usual.group(2) : usual.group(1);
        var national = area + usual.group(3) + usual.group(4);
        return Compact.isUniform(national) ? IMPLAUSIBLE : Standardized.accepted("+1" + national);
    }

    private static Standardized read(String clean) {
        try {
            return checked(LIBRARY.parse(clean, "US"));
        } catch (NumberParseException e) {
            return Standardized.refused("This does not read as a phone number.");
        }
    }

    private static Standardized checked(PhoneNumber number) {
        var national = LIBRARY.getNationalSignificantNumber(number);
        if (!isPlausible(number, national) || Compact.isUniform(national)) {
            return IMPLAUSIBLE;
        }
        var e164 = LIBRARY.format(number, PhoneNumberFormat.E164);
        return Standardized.accepted(number.getExtension().isEmpty() ? e164 : e164 + ";ext=" + number.getExtension());
    }

    private static boolean isPlausible(PhoneNumber number, String national) {
        return number.getCountryCode() == 1 ? NORTH_AMERICA.matcher(national).matches() : LIBRARY.isValidNumber(number);
    }
}
