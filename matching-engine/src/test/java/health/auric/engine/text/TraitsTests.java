package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraitsTests extends StandardizerContract {

    @Override
    Object standardize(String text) {
        return Traits.of(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLATE TIB LT            | {bone=[tibial], side=[left]}
            Plate, tibial, left     | {bone=[tibial], side=[left]}
            GLV LG BLU              | {color=[blue], size=[large]}
            Extra Large             | {size=[extra large]}
            single use              | {use=[single]}
            catheter pediatric      | {age=[pediatric]}
            """)
    void traitsHaveOneForm(String text, String values) {
        assertThat(Traits.of(text).values()).hasToString(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            latex-free              | latex
            LF                      | latex
            non-sterile             | sterile
            NONSTERILE              | sterile
            N/S                     | sterile
            w/o needle              | needle
            without needle          | needle
            needleless              | needle
            PF                      | powder
            not made with natural rubber latex | latex
            """)
    void whatAProductIsWithoutIsKept(String text, String without) {
        assertThat(Traits.of(text).without()).contains(without);
        assertThat(Traits.of(text).words()).doesNotContain(without);
    }

    @Test
    void theLastPackIsTheOneSold() {
        assertThat(Traits.of("Glove 100/bx 10bx/cs").pack()).isEqualTo("case");
        assertThat(Traits.of("Glove CS").pack()).isEqualTo("case");
        assertThat(Traits.of("Glove").pack()).isEmpty();
    }

    @Test
    void loneLettersAreLeftOpen() {
        assertThat(Traits.of("PLATE TIB L").letters()).containsExactly("l");
    }

    @Test
    void stainlessIsNotWithoutStains() {
        assertThat(Traits.of("stainless").without()).isEmpty();
    }
}
