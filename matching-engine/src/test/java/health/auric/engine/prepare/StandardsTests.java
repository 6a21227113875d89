package health.auric.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.profile.Field;
import health.auric.engine.profile.Kind;
import health.auric.engine.text.Quality;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardsTests {

    private static Standard of(Kind kind, String raw) {
        return new Standards(new Field("value", kind)).of(raw);
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, (312) 555-0199, 3125550199",
        "PHONE, 1-312-555-0199 x12, 3125550199",
        "PHONE, 312.555.0199 ext. 4, 3125550199",
        "PHONE, 310/246-1501, 3102461501",
        "PHONE, 2859902, 2859902",
        "PHONE, +44 20 7946 0018, 442079460018",
        "DATE, 1971-6-4, 19710604",
        "DATE, 06/04/1971, 19710604",
        "DATE, 19710604, 19710604",
        "DATE, 'June 4, 1971', 19710604",
        "DATE, 19714204, 19714204",
        "DATE, about 1971, 1971",
        "YEAR, (1996)., 1996",
        "NUMBER, '$1,159.88', 1159.88",
        "NUMBER, 999.99, 999.99",
        "EMAIL, Ann @Example.org, ann@example.org",
        "POSTAL_CODE, 60612-1234, 60612",
        "POSTAL_CODE, 6117, 6117",
        "POSTAL_CODE, SW15 2DL, sw152dl",
        "IDENTIFIER, 12-345 678, 12345678",
        "IDENTIFIER, 00012345, 12345",
        "CITY, St. Louis, saint louis",
        "CITY, FT WORTH, fort worth",
        "REGION, Texas, tx",
        "REGION, N. Carolina, n carolina",
        "COUNTRY, U.S.A., us",
        "COUNTRY, Deutschland, de",
        "CATEGORY, Acute Care, acute care",
        "GIVEN_NAME, 'Dr. Mary Anne, RN', mary anne",
        "GIVEN_NAME, J., j",
        "SURNAME, 'de la Cruz, Jr.', delacruz",
        "SURNAME, O'Brien-Smith, obrien smith"
    })
    void writesAValueAsAWholeInItsStandardForm(Kind kind, String raw, String standard) {
        assertThat(of(kind, raw).words()).containsExactly(standard);
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANIZATION, 'Mercy Med. Ctr., Inc.', mercy medical center",
        "ORGANIZATION, ST MARYS HOSP OF TX LLC, saint marys hospital of tx",
        "ORGANIZATION, 'Northside Care LLC dba Lakeview Clinic', northside care lakeview clinic",
        "ORGANIZATION, *** DO NOT USE *** Acme Surgical Corp, acme surgical",
        "PERSON, 'SMITH, JOHN A., MD, FACS', john a smith",
        "PERSON, Dr. John A. Smith Jr., john a smith",
        "PERSON, 'Robert \"Bob\" Lee', robert bob lee",
        "STREET, 100 N. Main Street Suite 200, main n st",
        "STREET, 'One Hospital Drive, P.O. Box 9', hospital dr",
        "STREET, 441 West 30th St, 30 w st",
        "TEXT, 2nd floor, 2 floor"
    })
    void readsTheWordsOfTheOthers(Kind kind, String raw, String words) {
        assertThat(String.join(" ", of(kind, raw).words())).isEqualTo(words);
    }

    @Test
    void takesNumberUnitAndBoxOutOfAStreet() {
        Standard street = of(Kind.STREET, "One Hospital Drive Ste 200, P.O. Box 9");

        assertThat(street.numbers()).containsExactly("1");
        assertThat(street.inside()).containsExactly("200", "box 9");
    }

    @Test
    void leavesAnAddressThatIsOnlyABoxWithoutAStreet() {
        Standard box = of(Kind.STREET, "PO BOX 3169");

        assertThat(box.words()).isEmpty();
        assertThat(box.inside()).containsExactly("box 3169");
    }

    @Test
    void tellsTheNumbersInAName() {
        assertThat(of(Kind.ORGANIZATION, "Station 12 of District 3").numbers()).containsExactly("12", "3");
    }

    @Test
    void readsAnIdentifierByTheSchemeOfItsColumn() {
        Standards npi = new Standards(new Field("provider_npi", Kind.IDENTIFIER));
        Standards tax = new Standards(new Field("Tax ID", Kind.IDENTIFIER));

        assertThat(npi.of("1234567893").flags()).isEmpty();
        assertThat(npi.of("1234567894").flags()).contains(Quality.INVALID);
        assertThat(tax.of("7654321").words()).containsExactly("007654321");
        assertThat(tax.of("12-3456788").words()).containsExactly("123456788");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "N/A", "unknown", "NULL", "000", "9999999", "-", "?", "test"})
    void takesAPlaceholderForNoValue(String raw) {
        for (Kind kind :
                List.of(Kind.IDENTIFIER, Kind.PHONE, Kind.CATEGORY, Kind.ORGANIZATION, Kind.PERSON, Kind.CITY)) {
            assertThat(of(kind, raw).words()).as("%s", kind).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, 5555555555",
        "PHONE, 12",
        "YEAR, 85",
        "NUMBER, free",
        "DATE, soon",
        "DATE, 1900-01-01",
        "NUMBER, 0.00",
        "POSTAL_CODE, 00000"
    })
    void findsNoValueInWhatIsNone(Kind kind, String raw) {
        assertThat(of(kind, raw).words()).isEmpty();
    }

    @Test
    void tellsWhatWasOddAboutAValue() {
        assertThat(of(Kind.ORGANIZATION, "ZZ Acme (inactive)").flags()).contains(Quality.INACTIVE);
        assertThat(of(Kind.PHONE, "000-000-0000").flags()).contains(Quality.PLACEHOLDER);
        assertThat(of(Kind.CITY, "n/a").flags()).contains(Quality.PLACEHOLDER);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void readsAValueTheSameAfterAnyOther(Kind kind) {
        Standards standards = new Standards(new Field("value", kind));
        Standard first = standards.of("12 Main St");
        for (int i = 0; i < 10_000; i++) {
            standards.of("value " + i);
        }

        assertThat(standards.of("12 Main St")).isEqualTo(first);
    }
}
