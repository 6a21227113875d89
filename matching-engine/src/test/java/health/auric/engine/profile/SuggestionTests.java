package health.auric.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.Entry;
import health.auric.engine.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTests {

    @ParameterizedTest
    @CsvSource({
        "name, Harbor Clinic, ORGANIZATION",
        "Company Name, Harbor Ltd, ORGANIZATION",
        "first_name, Ann, GIVEN_NAME",
        "givenName, Ann, GIVEN_NAME",
        "surname, Lee, SURNAME",
        "authors, 'A. Lee, B. Roe', PEOPLE",
        "title, On the theory of matching, TITLE",
        "description, A lamp, TEXT",
        "phone, (312) 555-0199, PHONE",
        "e-mail, a@b.org, EMAIL",
        "addr, 12 Main St, STREET",
        "address_2, Suite 4, TEXT",
        "street_number, 12, HOUSE_NUMBER",
        "city, Peoria, CITY",
        "suburb, Peoria, CITY",
        "state, IL, REGION",
        "zip, 60612, POSTAL_CODE",
        "postcode_fake, sw15 2dl, POSTAL_CODE",
        "date_of_birth, 19710624, DATE",
        "dob, 1971-06-24, DATE",
        "year, 1994, YEAR",
        "price, $12.50, NUMBER",
        "soc_sec_id, 8823656, IDENTIFIER",
        "npi, 1234567893, IDENTIFIER",
        "modelno, PSLX350H, CODE",
        "type, italian, CATEGORY",
        "gender, male, CATEGORY",
        "id, 17, IGNORE"
    })
    void readsTheKindFromTheNameOfTheColumn(String column, String value, Kind kind) {
        assertThat(kind(column, value, value, value)).isEqualTo(kind);
    }

    @Test
    void readsTheKindFromTheValuesWhereTheNameSaysNothing() {
        assertThat(kind("c1", "ann@x.org", "bob@y.org")).isEqualTo(Kind.EMAIL);
        assertThat(kind("c1", "1971-06-24", "1980-01-01")).isEqualTo(Kind.DATE);
        assertThat(kind("c1", "1994", "2003", "1987")).isEqualTo(Kind.YEAR);
        assertThat(kind("c1", "PSLX350H", "TS-MR1640")).isEqualTo(Kind.CODE);
        assertThat(kind("c1", "(312) 555-0199", "(312) 555-0142")).isEqualTo(Kind.PHONE);
        assertThat(kind("c1", "12.50", "13")).isEqualTo(Kind.NUMBER);
    }

    @Test
    void doesNotBelieveANameTheValuesContradict() {
        assertThat(kind("date", "soon", "later", "never mind")).isNotEqualTo(Kind.DATE);
    }

    @Test
    void ignoresAnEmptyColumn() {
        assertThat(kind("name", "", " ")).isEqualTo(Kind.IGNORE);
    }

    @Test
    void takesANameWithCodesForATitle() {
        assertThat(kind("name", "Sony Turntable - PSLX350H", "Yamaha NS-AW190")).isEqualTo(Kind.TITLE);
    }

    @Test
    void takesANameBesideADateOfBirthForAPerson() {
        assertThat(kinds(List.of("name", "dob"), List.of(List.of("Ann Lee", "1971-06-24"))))
                .containsExactly(Kind.PERSON, Kind.DATE);
    }

    @Test
    void leavesOutAFullNameThatItsPartsRepeat() {
        assertThat(kinds(List.of("full_name", "first_name", "surname"), List.of(List.of("Ann Lee", "Ann", "Lee"))))
                .containsExactly(Kind.IGNORE, Kind.GIVEN_NAME, Kind.SURNAME);
    }

    @Test
    void keepsAFullNameThatSaysMore() {
        assertThat(kinds(List.of("full_name", "first_name", "surname"), List.of(List.of("Ann Lee", "Anna", "Roe"))))
                .containsExactly(Kind.PERSON, Kind.GIVEN_NAME, Kind.SURNAME);
    }

    private static Kind kind(String column, String... values) {
        return kinds(List.of(column), List.of(values).stream().map(List::of).toList())
                .getFirst();
    }

    private static List<Kind> kinds(List<String> columns, List<List<String>> rows) {
        List<Entry> entries = new ArrayList<>();
        rows.forEach(row -> entries.add(new Entry("r" + entries.size(), "s", row)));
        return Suggestion.of(new Table(columns, entries)).stream()
                .map(Field::kind)
                .toList();
    }
}
