package health.auric.standardize;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.model.Remark;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTests {

    private final PersonName name = new PersonName();

    private String partsOf(Map<String, String> raw) {
        return new TreeMap<>(name.standardize(raw).fields()).toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CHEN,ROBERT T MD          | {credentials=MD, family=CHEN, given=ROBERT, middle=T}
            JONES, MARIA L            | {family=JONES, given=MARIA, middle=L}
            Smith, John A., M.D.      | {credentials=MD, family=Smith, given=John, middle=A}
            SMITH JR, JOHN            | {family=SMITH, given=JOHN, suffix=JR}
            SMITH, JOHN III           | {family=SMITH, given=JOHN, suffix=III}
            DE LA CRUZ, ANA           | {family=DE LA CRUZ, given=ANA}
            O’BRIEN, PAT              | {family=O'BRIEN, given=PAT}
            CHEN, DR. ROBERT, MD, PHD | {credentials=MD, PHD, family=CHEN, given=ROBERT, prefix=DR}
            TRAN, DO                  | {family=TRAN, given=DO}
            DO, MINH                  | {family=DO, given=MINH}
            """)
    void aWholeNameInTheFamilyFieldIsTakenApart(String family, String parts) {
        assertThat(partsOf(Map.of("family", family))).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Maria Jones-Patel, MD     | {credentials=MD, family=Jones-Patel, given=Maria}
            Dr. James T. Wood III     | {family=Wood, given=James, middle=T, prefix=DR, suffix=III}
            JOHN SMITH, DO            | {credentials=DO, family=SMITH, given=JOHN}
            Ludwig van der Berg       | {family=van der Berg, given=Ludwig}
            Ana Maria De La Cruz      | {family=De La Cruz, given=Ana, middle=Maria}
            Cher                      | {family=Cher}
            CHEN,ROBERT T             | {family=CHEN, given=ROBERT, middle=T}
            """)
    void aWholeNameInItsOwnFieldIsTakenApart(String whole, String parts) {
        assertThat(partsOf(Map.of("name", whole))).isEqualTo(parts);
    }

    @Test
    void additionsLeaveTheSeparateFields() {
        assertThat(partsOf(Map.of("family", "CHEN MD", "given", "ROBERT JR")))
                .isEqualTo("{credentials=MD, family=CHEN, given=ROBERT, suffix=JR}");
        assertThat(partsOf(Map.of("family", "Chen", "given", "Robert T.")))
                .isEqualTo("{family=Chen, given=Robert, middle=T}");
        assertThat(partsOf(Map.of("family", "Chen", "given", "Mary Ann", "middle", "T.")))
                .isEqualTo("{family=Chen, given=Mary Ann, middle=T}");
    }

    @Test
    void whatWasSentInAFieldOfItsOwnWins() {
        var raw =
                Map.of("family", "Wood III", "given", "James", "suffix", "Jr.", "credentials", "M.D.", "use", "LEGAL");

        assertThat(partsOf(raw)).isEqualTo("{credentials=MD, family=Wood, given=James, suffix=JR, use=LEGAL}");
    }

    @Test
    void credentialsFoundAreAddedToThoseSent() {
        assertThat(partsOf(Map.of("family", "Chen PhD", "given", "Li", "credentials", "M.D.")))
                .isEqualTo("{credentials=MD, PHD, family=Chen, given=Li}");
    }

    @Test
    void aGuessedOrderIsRemarked() {
        assertThat(name.standardize(Map.of("name", "SMITH JOHN MD")).remarks())
                .extracting(Remark::code)
                .containsExactly("name-order-assumed");
        assertThat(name.standardize(Map.of("name", "John Smith")).remarks()).isEmpty();
        assertThat(name.standardize(Map.of("name", "SMITH, JOHN")).remarks()).isEmpty();
    }

    @Test
    void placeholdersAreLeftOut() {
        assertThat(partsOf(Map.of("family", "Chen", "given", "Li", "middle", "N/A", "suffix", "-")))
                .isEqualTo("{family=Chen, given=Li}");
        assertThat(partsOf(Map.of("family", ","))).isEqualTo("{}");
    }
}
