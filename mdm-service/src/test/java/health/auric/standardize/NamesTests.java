package health.auric.standardize;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.model.Remark;
import health.auric.model.Standardized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ZZ-OWENS & MINOR DO NOT USE       | OWENS & MINOR     | marked-inactive
            ZZ OWENS & MINOR                  | OWENS & MINOR     | marked-inactive
            ZZZ_ACME MEDICAL                  | ACME MEDICAL      | marked-inactive
            *INACTIVE* ACME MEDICAL           | ACME MEDICAL      | marked-inactive
            ACME MEDICAL *INACTIVE*           | ACME MEDICAL      | marked-inactive
            ACME MEDICAL (Inactive)           | ACME MEDICAL      | marked-inactive
            ACME MEDICAL - INACTIVE           | ACME MEDICAL      | marked-inactive
            ACME (USA) INACTIVE               | ACME (USA)        | marked-inactive
            DO NOT USE - ACME MEDICAL         | ACME MEDICAL      | marked-inactive
            **DO NOT USE** ACME CORP.         | ACME CORP.        | marked-inactive
            OLD-ACME MEDICAL                  | ACME MEDICAL      | marked-inactive
            DNU ACME MEDICAL                  | ACME MEDICAL      | marked-inactive
            OWENS AND MINOR (USE 10442)       | OWENS AND MINOR   | use-instead
            OWENS AND MINOR - USE V-10442     | OWENS AND MINOR   | use-instead
            OWENS AND MINOR **USE 10442**     | OWENS AND MINOR   | use-instead
            ACME DUP OF 1234                  | ACME              | duplicate-hint
            DUP OF 1234 - ACME                | ACME              | duplicate-hint
            ACME (duplicate of #A-77)         | ACME              | duplicate-hint
            """)
    void aStatusLeaksOutOfTheNameIntoARemark(String raw, String name, String code) {
        for (var standardizer : new String[] {"organization-name", "location-name", "item-description"}) {
            assertThat(Say.outcome(Say.standardizer(standardizer), raw)).isEqualTo(name);
            assertThat(Say.remarks(Say.standardizer(standardizer), raw)).containsExactly(code);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OLD DOMINION FREIGHT", "ZZYZX ROAD SUPPLY", "ZZ", "GAUZE FOR USE 100", "BOLD-LINE MEDICAL",
                        "ZZOMA INC",
                "INACTIVEWEAR LTD", "DUPONT", "FUSE 250", "SINGLE USE 12", "DUP OF NOTHING", "COLD-PACK"
            })
    void anHonestNameKeepsItsWords(String raw) {
        assertThat(Say.outcome(Say.standardizer("organization-name"), raw)).isEqualTo(raw);
        assertThat(Say.remarks(Say.standardizer("organization-name"), raw)).isEmpty();
    }

    @Test
    void severalMarksAreAllLifted() {
        var raw = "ZZ-*INACTIVE* ACME (DUP OF 1234) DO NOT USE (USE 10442)";

        assertThat(Say.outcome(Say.standardizer("organization-name"), raw)).isEqualTo("ACME");
        assertThat(Say.remarks(Say.standardizer("organization-name"), raw))
                .containsExactlyInAnyOrder("marked-inactive", "duplicate-hint", "use-instead");
    }

    @Test
    void theHintedKeyIsInTheMessage() {
        var accepted =
                (Standardized.Accepted) Say.standardizer("organization-name").standardize("ACME (USE 10442)");

        assertThat(accepted.remarks()).containsExactly(new Remark("use-instead", "Says to use 10442 instead."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Becton ,  Dickinson & Co. | Becton, Dickinson & Co.
            B-D MEDICAL               | B-D MEDICAL
            ST. VINCENT'S EAST        | ST. VINCENT'S EAST
            """)
    void theDisplayNameStaysAsPeopleWriteIt(String raw, String name) {
        assertThat(Say.outcome(Say.standardizer("organization-name"), raw)).isEqualTo(name);
    }

    @Test
    void whoTakesTheMailIsNoPartOfTheName() {
        assertThat(Say.outcome(Say.standardizer("organization-name"), "GE HEALTHCARE C/O BANK LOCKBOX"))
                .isEqualTo("GE HEALTHCARE");
        assertThat(Say.remarks(Say.standardizer("organization-name"), "GE HEALTHCARE C/O BANK LOCKBOX"))
                .containsExactly("care-of");
        assertThat(Say.outcome(Say.standardizer("item-description"), "VALVE C/O SEAL"))
                .isEqualTo("VALVE C/O SEAL");
    }

    @Test
    void plainTextKeepsEvenWordsThatLookLikeAStatus() {
        assertThat(Say.outcome(Say.standardizer("text"), "DO NOT USE LATEX")).isEqualTo("DO NOT USE LATEX");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            T.        | T
            Chen,     | Chen
            O’Brien   | O'Brien
            De La Cruz | De La Cruz
            UNKNOWN   | PLACEHOLDER
            """)
    void aPartOfAPersonsNameLosesThePunctuationAround(String raw, String part) {
        assertThat(Say.outcome(Say.standardizer("person-name-part"), raw)).isEqualTo(part);
    }

    @Test
    void capitalsAreStillInOneUnicodeForm() {
        assertThat(Say.outcome(Say.standardizer("upper"), "straße ΐ cs")).isEqualTo("STRASSE Ϊ́ CS");
    }
}
