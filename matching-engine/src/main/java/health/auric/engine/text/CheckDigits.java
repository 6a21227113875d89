package health.auric.engine.text;

import java.math.BigInteger;

/** The arithmetic behind check digits. */
final class CheckDigits {

    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private CheckDigits() {}

    static boolean isRight(String check, String code) {
        return switch (check) {
            case "mod10", "isbn" -> mod10(code);
            case "luhn" -> luhn(code);
            case "mod11" -> mod11(code);
            case "mod97" -> mod97(code);
            case "iban" -> mod97(code.substring(4) + code.substring(0, 4));
            case "pairs" -> pairs(code);
            default -> !check.startsWith("luhn ") || luhn(check.substring(5) + code);
        };
    }

    /** Every second digit from the right counts three times. */
    private static boolean mod10(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : 3 * digit;
        }
        return sum % 10 == 0;
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            sum += i % 2 == 0 ? digit : twice;
        }
        return sum % 10 == 0;
    }

    private static boolean mod11(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            sum += (c == 'X' ? 10 : c - '0') * (digits.length() - i);
        }
        return sum % 11 == 0;
    }

    private static boolean mod97(String code) {
        var number = new StringBuilder();
        code.chars().forEach(c -> number.append(Character.digit(c, 36)));
        return new BigInteger(number.toString()).mod(NINETY_SEVEN).intValue() == 1;
    }

    /** Two letters and seven digits: first, third and fifth, and twice the second, fourth and sixth. */
    private static boolean pairs(String code) {
        int sum = 0;
        for (int i = 2; i < 8; i++) {
            sum += (code.charAt(i) - '0') * (i % 2 == 0 ? 1 : 2);
        }
        return sum % 10 == code.charAt(8) - '0';
    }

    /** The form of thirteen digits; anything else stays. */
    static String isbn13(String code) {
        if (code.length() != 10 || !Signs.isDigits(code.substring(0, 9)) || !mod11(code)) {
            return code;
        }
        String body = "978" + code.substring(0, 9);
        for (char digit = '0'; digit <= '9'; digit++) {
            if (mod10(body + digit)) {
                return body + digit;
            }
        }
        return code;
    }
}
