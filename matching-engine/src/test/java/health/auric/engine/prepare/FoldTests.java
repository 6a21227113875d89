package health.auric.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldTests {

    @Test
    void lowersAndDropsMarks() {
        assertThat(Fold.plain("Ångström ÉCOLE")).isEqualTo("angstrom ecole");
    }

    @Test
    void splitsAtWhatIsNeitherLetterNorDigit() {
        assertThat(Fold.tokens("St. Mary's--Hospital, #12")).containsExactly("st", "marys", "hospital", "12");
    }

    @Test
    void readsTheAmpersandAsAWord() {
        assertThat(Fold.tokens("Smith & Sons")).containsExactly("smith", "and", "sons");
    }

    @Test
    void dropsTheEndingOfAnOrdinal() {
        assertThat(Fold.tokens("51st Street 2nd floor")).containsExactly("51", "street", "2", "floor");
    }

    @Test
    void dropsLeadingZeros() {
        assertThat(Fold.tokens("007 0 00")).containsExactly("7", "0", "0");
    }

    @Test
    void squeezesToLettersAndDigits() {
        assertThat(Fold.squeezed("PS-LX 350/H'")).isEqualTo("pslx350h");
    }

    @Test
    void takesALimitedNumberOfTokensFromAMegabyte() {
        assertThat(Fold.tokens("word ".repeat(200_000))).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void readsPlainTextAsItReadsAnyOther() {
        for (String text :
                new String[] {"St. Mary's & Sons", "51st 007 0", "a`b'c d\tE-F_g", "", "''", "x".repeat(300)}) {
            List<String> marked = Fold.tokens(text + " \u00e9");

            assertThat(Fold.tokens(text)).isEqualTo(marked.subList(0, marked.size() - 1));
        }
    }
}
