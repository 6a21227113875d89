package health.auric.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.validator.routines.checkdigit.EAN13CheckDigit;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;
import org.apache.commons.validator.routines.checkdigit.ModulusTenCheckDigit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No number can belong to anybody, and yet every check digit is right. */
class SafeIdentifierTests {

    private static final ModulusTenCheckDigit GTIN_14 = new ModulusTenCheckDigit(new int[] {1, 3}, true);

    /** The value a field had before noise, or has still. */
    private static Stream<String> clean(Subject subject, String field) {
        return Worlds.rows(Tier.S, subject).stream()
                .map(row -> row.operators().stream()
                        .filter(applied -> applied.field().equals(field))
                        .findFirst()
                        .map(Applied::was)
                        .orElse(row.draft().text(field)))
                .filter(value -> !value.isEmpty());
    }

    private static void everyOne(Subject subject, String field, Predicate<String> rule) {
        List<String> values = clean(subject, field).toList();
        assertThat(values).hasSizeGreaterThan(4).allMatch(rule);
    }

    @Test
    void npisStartWith29AndPassTheirCheck() {
        everyOne(Subject.PROVIDER, "npi", npi -> npi.matches("29\\d{8}"));
        everyOne(Subject.PROVIDER, "npi", npi -> LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid("80840" + npi));
    }

    @Test
    void gtinsHaveTheExamplePrefixAndPassTheirCheck() {
        for (String field : List.of("packaging.0.gtin", "packaging.1.gtin", "packaging.2.gtin", "udiDi")) {
            everyOne(Subject.ITEM, field, gtin -> gtin.matches("[0-2]952\\d{10}"));
            everyOne(Subject.ITEM, field, GTIN_14::isValid);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Subject.class,
            names = {"SUPPLIER", "LOCATION"})
    void glnsHaveTheExamplePrefixAndPassTheirCheck(Subject subject) {
        everyOne(subject, "gln", gln -> gln.matches("952\\d{10}"));
        everyOne(subject, "gln", EAN13CheckDigit.EAN13_CHECK_DIGIT::isValid);
    }

    @Test
    void taxNumbersHaveAPrefixNobodyGivesOut() {
        everyOne(Subject.SUPPLIER, "tin", tin -> tin.matches("49-\\d{7}"));
    }

    @Test
    void dunsNumbersStartWithZerosNobodyHas() {
        everyOne(Subject.SUPPLIER, "duns", duns -> duns.matches("00\\d{7}"));
    }

    @Test
    void facilitiesAreCertifiedByNoState() {
        everyOne(Subject.LOCATION, "ccn", ccn -> ccn.matches("9\\d(\\d|S)\\d{3}"));
        everyOne(Subject.LOCATION, "clia", clia -> clia.matches("99D\\d{7}"));
    }

    @Test
    void deaNumbersPassTheirCheckAndCarryTheSurname() {
        for (Row row : Worlds.rows(Tier.S, Subject.PROVIDER)) {
            String number = row.draft().text("deaRegistrations.0.number");
            if (!number.isEmpty()) {
                assertThat(number).matches("F[A-Z]\\d{7}").matches(SafeIdentifierTests::isDea);
            }
        }
    }

    private static boolean isDea(String number) {
        int[] digits = number.substring(2).chars().map(c -> c - '0').toArray();
        int sum = digits[0] + digits[2] + digits[4] + 2 * (digits[1] + digits[3] + digits[5]);
        return sum % 10 == digits[6];
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPLIER, contacts.0.phone",
        "LOCATION, phones.0.phone",
        "PROVIDER, roles.0.phone",
    })
    void phonesAreFromTheFictionRange(Subject subject, String field) {
        everyOne(subject, field, phone -> phone.matches("\\([2-9]\\d\\d\\) 555-01\\d\\d"));
    }

    @Test
    void mailAndWebGoToTheExampleDomain() {
        everyOne(Subject.SUPPLIER, "contacts.0.email", mail -> mail.matches("[a-z]+@[a-z]+\\.example\\.org"));
        everyOne(Subject.SUPPLIER, "web", web -> web.matches("www\\.[a-z]+\\.example\\.org"));
    }

    /** Zeros and repeated digits are placeholders everywhere and must not come up by chance. */
    @Test
    void noIdentifierIsAllZeros() {
        for (String field : List.of("tin", "duns", "gln")) {
            everyOne(Subject.SUPPLIER, field, value -> !value.matches("[0-]+"));
        }
    }

    @Test
    void noSocialSecurityNumberIsMadeUp() {
        assertThat(Worlds.rows(Tier.S, Subject.SUPPLIER))
                .noneMatch(row -> row.draft().has("ssn"));
        assertThat(Worlds.rows(Tier.S, Subject.PROVIDER))
                .noneMatch(row -> row.draft().has("ssn"));
    }

    @ParameterizedTest
    @CsvSource({"290000001, 1", "290000002, 9", "299999999, 0", "123456789, 3"})
    void luhnMatchesKnownNpis(String body, int check) {
        assertThat(SafeNumbers.luhn("80840" + body)).isEqualTo(check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00844588018923", "012345678905", "9506000140445", "9520000000011", "9521234567899"})
    void gs1DigitMatchesKnownNumbers(String number) {
        String body = number.substring(0, number.length() - 1);
        assertThat(SafeNumbers.gs1(body)).isEqualTo(number.charAt(number.length() - 1) - '0');
    }

    @Test
    void deaMatchesAKnownNumber() {
        assertThat(SafeNumbers.dea("Pfeifer", "583672")).isEqualTo("FP5836727");
    }

    @Test
    void shortNumbersArePaddedWithZeros() {
        assertThat(Map.of(
                        SafeNumbers.zeroPadded(7, 3), "007",
                        SafeNumbers.zeroPadded(1234, 3), "1234"))
                .allSatisfy((made, wanted) -> assertThat(made).isEqualTo(wanted));
    }
}
