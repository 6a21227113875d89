package health.auric.standardize;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import health.auric.model.Standardized;
import java.util.regex.Pattern;

/** Phone numbers in E.164, read as in the United States unless they say otherwise; the extension behind ;ext=. */
final class Phones {

    // The numbering plan, not the library's list of area codes: that list is always older than the newest area code.
    private static final Pattern NORTH_AMERICA = Pattern.compile("[2-9]\\d{2}[2-9]\\d{6}");

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    private Phones() {}

    static Standardized e164(String clean) {
        try {
            return checked(LIBRARY.parse(clean, "US"));
        } catch (NumberParseException e) {
            return Standardized.refused("This does not read as a phone number.");
        }
    }

    private static Standardized checked(PhoneNumber number) {
        var national = LIBRARY.getNationalSignificantNumber(number);
        if (!isPlausible(number, national) || Compact.isUniform(national)) {
            return Standardized.refused("A phone number has area code and number as its country's plan wants them; "
                    + "in North America ten digits, area code and exchange not starting with 0 or 1.");
        }
        var e164 = LIBRARY.format(number, PhoneNumberFormat.E164);
        return Standardized.accepted(number.getExtension().isEmpty() ? e164 : e164 + ";ext=" + number.getExtension());
    }

    private static boolean isPlausible(PhoneNumber number, String national) {
        return number.getCountryCode() == 1 ? NORTH_AMERICA.matcher(national).matches() : LIBRARY.isValidNumber(number);
    }
}
