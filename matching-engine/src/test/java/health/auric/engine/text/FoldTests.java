package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldTests extends StandardizerContract {

    @Override
    Object standardize(String text) {
        return Fold.fold(text);
    }

    @Test
    void lettersLoseCaseAndAccents() {
        assertThat(Fold.fold("Universitätsklinikum KÖLN")).isEqualTo("universitatsklinikum koln");
        assertThat(Fold.fold("Straße Øst Æther")).isEqualTo("strasse ost aether");
        assertThat(Fold.fold("ＡＣＭＥ ﬁne")).isEqualTo("acme fine");
    }

    @Test
    void typographicSignsBecomePlain() {
        assertThat(Fold.fold("St. Luke’s — “East”")).isEqualTo("st. luke's - \"east\"");
        assertThat(Fold.fold("ACME™ Glove®")).isEqualTo("acme glove");
    }

    @Test
    void blanksOfAllKindsBecomeOne() {
        assertThat(Fold.fold("  a\u00a0\t b\u200b ")).isEqualTo("a b");
    }

    @Test
    void fractionsStayApartFromTheNumberBefore() {
        assertThat(Fold.fold("1½ in")).isEqualTo("1 1/2 in");
    }

    @Test
    void digitsOfOtherScriptsBecomePlainOnes() {
        assertThat(Fold.fold("٣١٢")).isEqualTo("312");
    }

    @Test
    void foldingTwiceChangesNothing() {
        assertThat(HostileText.mixtures())
                .allSatisfy(text -> assertThat(Fold.fold(Fold.fold(text))).isEqualTo(Fold.fold(text)));
    }

    @Test
    void wordsAreLettersAndDigits() {
        assertThat(Fold.words("O'Brien & Sons, 2.5-inch")).containsExactly("obrien", "and", "sons", "2.5", "inch");
    }
}
