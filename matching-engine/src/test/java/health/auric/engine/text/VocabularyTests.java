package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTests {

    private static List<String> expand(Vocabulary vocabulary, String text) {
        return vocabulary.expand(List.of(text.split(" ")));
    }

    @Test
    void abbreviationsOfOnesOwnAreWrittenOut() {
        var own = Vocabulary.shipped().with("""
                # what we call them
                water treatment plant = wtp
                north side = n side, nside
                """);

        assertThat(expand(own, "lake wtp nside"))
                .containsExactly("lake", "water", "treatment", "plant", "north", "side");
        assertThat(expand(own, "n side wtp")).containsExactly("north", "side", "water", "treatment", "plant");
    }

    @Test
    void wordsNobodyKnowsStayAsTheyAre() {
        assertThat(expand(Vocabulary.standard(), "zyxglob qwv")).containsExactly("zyxglob", "qwv");
        assertThat(Vocabulary.standard().expand(List.of())).isEmpty();
    }

    @Test
    void theFirstThatKnowsAWordDecides() {
        var first = Vocabulary.shipped().with("apple = qzq");

        assertThat(expand(first.with("pear = qzq, vvz"), "qzq vvz")).containsExactly("apple", "pear");
    }

    @Test
    void whatIsWrittenOutAlreadyStaysSo() {
        var standard = Vocabulary.standard();
        var once = expand(standard, "acme mfg intl");

        assertThat(once).startsWith("acme").doesNotContain("mfg", "intl");
        assertThat(standard.expand(once)).isEqualTo(once);
    }

    @Test
    void aDictionaryThatIsNotShippedIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.shipped("nonsense"))
                .withMessageContaining("\"nonsense\"");
    }
}
