package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegationsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            glove latex free                    | glove           | latex
            glove without latex                 | glove           | latex
            glove not made with natural rubber latex | glove      | latex
            non sterile gauze                   | gauze           | sterile
            nonsterile gauze                    | gauze           | sterile
            powderless glove                    | glove           | powder
            gauze sterile                       | gauze sterile   | ''
            """)
    void whatSomethingIsNotIsKeptApart(String text, String rest, String not) {
        var negated = new TreeSet<String>();

        assertThat(String.join(" ", Negations.lift(List.of(text.split(" ")), negated)))
                .isEqualTo(rest);
        assertThat(String.join(" ", negated)).isEqualTo(not);
    }

    @ParameterizedTest
    @CsvSource({"stainless", "wireless", "cordless", "none", "free", "unless"})
    void wordsThatOnlyLookLikeItStay(String word) {
        var negated = new TreeSet<String>();

        assertThat(Negations.lift(List.of(word), negated)).containsExactly(word);
        assertThat(negated).isEmpty();
    }

    @Test
    void aNegationOfNothingSaysNothing() {
        var negated = new TreeSet<String>();

        assertThat(Negations.lift(List.of("glove", "without"), negated)).containsExactly("glove");
        assertThat(negated).isEmpty();
    }
}
