package health.auric.standardize;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleaningTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            O’Brien            | O'Brien
            O´Brien            | O'Brien
            O`Brien            | O'Brien
            “exam” glove       | "exam" glove
            4–0 suture         | 4-0 suture
            4—0                | 4-0
            4‑0                | 4-0
            −5                 | -5
            ＡＢＣ１２３       | ABC123
            ﬁne                | fine
            VICRYL™ Plus®      | VICRYL Plus
            1½ IN              | 1 1/2 IN
            ½ IN               | 1/2 IN
            10⁶ cells          | 10^6 cells
            10¹² cells         | 10^12 cells
            cm²                | cm2
            №5                 | No5
            Zoë                | Zoë
            北京               | 北京
            """)
    void typographyBecomesPlain(String raw, String clean) {
        assertThat(Cleaning.clean(raw)).isEqualTo(clean);
    }

    @Test
    void whatCannotBeSeenGoes() {
        assertThat(Cleaning.clean("\u0000A\u0007C\u200bM\u00adE\u202e \ufeffINC\u2060"))
                .isEqualTo("ACME INC");
    }

    @Test
    void loneSurrogatesGoAndPairsStay() {
        assertThat(Cleaning.clean("A\ud83dB\ude00C\ud83d\ude00")).isEqualTo("ABC\ud83d\ude00");
    }

    @Test
    void everyKindOfBlankIsOneBlankAndNoneAtTheEnds() {
        assertThat(Cleaning.clean("\u00a0\u3000 A \t\u2003\r\n  B\u2028C \u3164"))
                .isEqualTo("A B C");
        assertThat(Cleaning.clean(" \u00a0\t")).isEmpty();
        assertThat(Cleaning.clean("")).isEmpty();
    }

    @Test
    void decomposedLettersAreComposed() {
        assertThat(Cleaning.clean("Nun\u0303ez")).isEqualTo("Nuñez");
    }

    @Test
    void aPileOfMarksIsCutAtWhatAnyScriptNeeds() {
        assertThat(Cleaning.clean("x" + "\u0324\u0301".repeat(500))).hasSizeLessThanOrEqualTo(31);
    }

    @Test
    void noCharacterOfUnicodeNeedsASecondCleaning() {
        for (var character = 0; character <= Character.MAX_CODE_POINT; character++) {
            var letter = Character.toString(character);
            var once = Cleaning.clean("1" + letter + "b " + letter + letter + " \u0301" + letter);
            assertThat(Cleaning.clean(once)).as("U+%04X", character).isEqualTo(once);
        }
    }

    /** Otherwise a run of it would escape the bound that keeps normalization linear. */
    @Test
    void everyCharacterThatNormalizesToALeadingMarkCountsAsMark() {
        for (var character = 0; character <= Character.MAX_CODE_POINT; character++) {
            var first = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                    .codePointAt(0);
            if (Character.getType(first) == Character.NON_SPACING_MARK) {
                assertThat(Characters.isMark(character)).as("U+%04X", character).isTrue();
            }
        }
    }
}
