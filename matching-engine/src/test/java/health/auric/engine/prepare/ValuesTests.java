package health.auric.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.profile.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTests {

    @ParameterizedTest
    @CsvSource({
        "PHONE, (312) 555-0199, 3125550199",
        "PHONE, 1-312-555-0199 x12, 3125550199",
        "PHONE, 2859902, 2859902",
        "DATE, 1971-6-4, 19710604",
        "DATE, 06/04/1971, 19710604",
        "DATE, 19710604, 19710604",
        "DATE, about 1971, 1971",
        "YEAR, (1996)., 1996",
        "NUMBER, '$1,159.88', 1159.88",
        "EMAIL, Ann @Example.org, ann@example.org",
        "POSTAL_CODE, 60612-1234, 60612",
        "POSTAL_CODE, SW15 2DL, sw152dl",
        "IDENTIFIER, 12-345 678, 12345678",
        "CITY, St. Louis, st louis",
        "CATEGORY, Acute Care, acute care"
    })
    void writesAValueInItsStandardForm(Kind kind, String raw, String standard) {
        assertThat(Values.of(kind, raw)).containsExactly(standard);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "N/A", "unknown", "NULL", "000", "9999999", "-", "?", "test"})
    void takesAPlaceholderForNoValue(String raw) {
        assertThat(Values.of(Kind.IDENTIFIER, raw)).isEmpty();
        assertThat(Values.of(Kind.PHONE, raw)).isEmpty();
        assertThat(Values.of(Kind.CATEGORY, raw)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PHONE, 5555555555", "PHONE, 12", "YEAR, 85", "NUMBER, free", "DATE, soon", "NUMBER, 0.00"})
    void findsNoValueInWhatIsNone(Kind kind, String raw) {
        assertThat(Values.of(kind, raw)).isEmpty();
    }
}
