package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTests extends StandardizerContract {

    @Override
    Object standardize(String text) {
        return PersonName.of(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CHEN, ROBERT T MD        | robert | t      | chen          | ''  | md
            Maria Jones-Patel, MD    | maria  | ''     | jones patel   | ''  | md
            R. Thomas Chen           | r      | thomas | chen          | ''  | ''
            DE LA CRUZ, JUAN         | juan   | ''     | delacruz      | ''  | ''
            Juan de la Cruz          | juan   | ''     | delacruz      | ''  | ''
            O Brien, Pat             | pat    | ''     | obrien        | ''  | ''
            Pat O'Brien              | pat    | ''     | obrien        | ''  | ''
            James Wood III           | james  | ''     | wood          | iii | ''
            Smith, John, Jr., M.D., Ph.D. | john | ''  | smith         | jr  | phd md
            AL-SAYED, M              | m      | ''     | alsayed       | ''  | ''
            J.R.R. Tolkien           | j      | r r    | tolkien       | ''  | ''
            Tran, Do                 | do     | ''     | tran          | ''  | ''
            Cher                     | ''     | ''     | cher          | ''  | ''
            """)
    void namesComeApart(String name, String given, String middle, String surname, String generation, String letters) {
        var read = PersonName.of(name);

        assertThat(read.given()).isEqualTo(given);
        assertThat(String.join(" ", read.middle())).isEqualTo(middle);
        assertThat(String.join(" ", read.surname())).isEqualTo(surname);
        assertThat(read.generation()).isEqualTo(generation);
        assertThat(String.join(" ", read.credentials())).isEqualTo(letters);
    }

    @Test
    void titlesAndRanksAreLifted() {
        var read = PersonName.of("sir charles locock, 1st baronet");

        assertThat(read.given()).isEqualTo("charles");
        assertThat(read.family()).isEqualTo("locock");
        assertThat(read.titles()).containsExactly("sir", "1st", "baronet");
    }

    @Test
    void shortFormsLeadToTheirRoots() {
        assertThat(PersonName.of("Bob Chen").givenRoots()).contains("robert", "bob");
        assertThat(PersonName.of("Pat Chen").givenRoots()).contains("patrick", "patricia");
        assertThat(PersonName.of("William \"Bill\" Smith").called()).isEqualTo("bill");
        assertThat(PersonName.of("R Chen").givenRoots()).isEmpty();
        assertThat(PersonName.of("R Chen").hasOnlyInitial()).isTrue();
    }

    @Test
    void separateFieldsMayCarryAdditions() {
        var read = PersonName.of("ROBERT JR", "T", "CHEN MD");

        assertThat(read.given()).isEqualTo("robert");
        assertThat(read.middle()).containsExactly("t");
        assertThat(read.family()).isEqualTo("chen");
        assertThat(read.generation()).isEqualTo("jr");
        assertThat(read.credentials()).containsExactly("md");
        assertThat(PersonName.of("kobe", "georghe").family()).isEqualTo("georghe");
    }

    @Test
    void placeholdersAreNoNames() {
        assertThat(PersonName.of("UNKNOWN").isAbsent()).isTrue();
        assertThat(PersonName.of("n/a", "tbd").flags()).containsExactly(Quality.PLACEHOLDER);
    }
}
