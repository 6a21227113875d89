package health.auric.standardize;

import java.util.function.Predicate;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;
import org.apache.commons.validator.routines.checkdigit.ModulusTenCheckDigit;

/** The formulas that catch a mistyped identifier. They let all zeros pass; {@link Compact#isUniform} does not. */
enum CheckDigit {
    /** Weights 3 and 1 from the right. The library's EAN-13 class refuses the other lengths, so not that one. */
    GS1(new ModulusTenCheckDigit(new int[] {1, 3}, true)::isValid),
    /** Luhn behind the issuer prefix for health in the United States. */
    NPI(npi -> LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid("80840" + npi)),
    /** ISO 7064 MOD 97-10; letters count 10 to 35. */
    LEI(code -> remainder97(code) == 1),
    /** Sum of the character positions, modulo 43, as the last character. */
    HIBC(CheckDigit::holds43),
    /** The seven digits of a registration: odd places once, even places twice; the last digit of the sum. */
    DEA(CheckDigit::holdsDea);

    private static final String ALPHABET_43 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%";

    private final Predicate<String> formula;

    CheckDigit(Predicate<String> formula) {
        this.formula = formula;
    }

    boolean accepts(String code) {
        return formula.test(code);
    }

    private static int remainder97(String code) {
        var remainder = 0;
        for (var character : code.toCharArray()) {
            var value = Character.digit(character, 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder;
    }

    private static boolean holds43(String code) {
        var last = code.length() - 1;
        return code.charAt(last) == character43(code.substring(0, last));
    }

    static char character43(String body) {
        return ALPHABET_43.charAt(body.chars().map(ALPHABET_43::indexOf).sum() % ALPHABET_43.length());
    }

    private static boolean holdsDea(String digits) {
        var sum = 0;
        for (var i = 0; i < 6; i++) {
            sum += (i % 2 + 1) * Character.digit(digits.charAt(i), 10);
        }
        return sum % 10 == Character.digit(digits.charAt(6), 10);
    }
}
