package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTests {

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "d c h hospital, dch hospital",
        "3 m company, 3m company",
        "lake d c h, lake dch",
        "plan b, plan b",
        "type 2 care, type 2 care",
        "a 1 a, a 1a",
        "x, x"
    })
    void lettersWrittenOneByOneArePutTogether(String text, String joined) {
        assertThat(String.join(" ", Initials.joined(words(text)))).isEqualTo(joined);
    }

    @Test
    void aLongRowOfLettersIsCutInPieces() {
        assertThat(Initials.joined(Collections.nCopies(20, "a")))
                .allMatch(word -> word.length() <= 8)
                .satisfies(parts -> assertThat(String.join("", parts)).hasSize(20));
    }

    @ParameterizedTest
    @CsvSource({
        "university of illinois at chicago, uic",
        "becton dickinson, bd",
        "the clinic, ''",
        "johns hopkins and the sea, jhs"
    })
    void anAcronymLeavesOutWhatOnlyJoins(String text, String acronym) {
        assertThat(Initials.acronym(words(text))).isEqualTo(acronym);
    }

    @Test
    void anAcronymHasAnEnd() {
        assertThat(Initials.acronym(Collections.nCopies(40, "very"))).hasSize(12);
    }
}
