package health.auric.demo;

/** Identifiers with valid check digits from ranges nobody real has been given. */
final class SafeNumbers {

    private SafeNumbers() {}

    /** NPIs starting with 29 are not in use. */
    static String npi(String sevenDigits) {
        String body = "29" + sevenDigits;
        return body + luhn("80840" + body);
    }

    /** GS1 keeps prefix 952 for examples; {@code level} is the indicator digit of a 14-digit GTIN. */
    static String gtin(int level, String nineDigits) {
        String body = level + "952" + nineDigits;
        return body + gs1(body);
    }

    static String gln(String nineDigits) {
        String body = "952" + nineDigits;
        return body + gs1(body);
    }

    /** CMS gives its states no codes from 90 upwards that hospitals would use. */
    static String ccn(String fiveDigits) {
        return "9" + fiveDigits;
    }

    static String clia(String sevenDigits) {
        return "99D" + sevenDigits;
    }

    /** The second letter is the first of the surname. */
    static String dea(String surname, String six) {
        char initial = Character.toUpperCase(surname.charAt(0));
        int check = digit(six, 0) + digit(six, 2) + digit(six, 4) + 2 * (digit(six, 1) + digit(six, 3) + digit(six, 5));
        return "F" + initial + six + check % 10;
    }

    /** 555-0100 to 555-0199 are kept for fiction. */
    static String phone(Dice dice, String area) {
        return "(" + area + ") 555-01" + dice.digits(2);
    }

    static String zeroPadded(long number, int width) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    static int luhn(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int value = digit(body, body.length() - 1 - i) * (i % 2 == 0 ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
        }
        return (10 - sum % 10) % 10;
    }

    static int gs1(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += digit(body, body.length() - 1 - i) * (i % 2 == 0 ? 3 : 1);
        }
        return (10 - sum % 10) % 10;
    }

    private static int digit(String text, int index) {
        return text.charAt(index) - '0';
    }
}
