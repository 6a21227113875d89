package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasesTests {

    private final Phrases phrases =
            new Phrases(Map.of("care", "care", "care center", "clinic", "care center of", "network", "ctr", "center"));

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private String at(String text, int start) {
        var phrase = phrases.at(words(text), start);
        return phrase == null ? "nothing" : phrase.standard();
    }

    private String last(String text) {
        var phrase = phrases.last(words(text));
        return phrase == null ? "nothing" : phrase.standard();
    }

    @Test
    void theLongestPhraseWins() {
        assertThat(at("care center of ohio", 0)).isEqualTo("network");
        assertThat(at("care center", 0)).isEqualTo("clinic");
        assertThat(at("care home", 0)).isEqualTo("care");
    }

    @Test
    void aPhraseOnlyCountsWhereItStarts() {
        assertThat(at("the care center", 0)).isEqualTo("nothing");
        assertThat(at("the care center", 1)).isEqualTo("clinic");
        assertThat(at("the care center", 2)).isEqualTo("nothing");
    }

    @Test
    void aPhraseThatIsCutOffByTheEndIsNone() {
        assertThat(at("urgent care", 1)).isEqualTo("care");
        assertThat(new Phrases(Map.of("doing business as", "as")).at(words("doing business"), 0))
                .isNull();
    }

    @Test
    void theEndOfANameIsTheLongestPhraseThatReachesIt() {
        assertThat(last("lake care center")).isEqualTo("clinic");
        assertThat(last("lake ctr")).isEqualTo("center");
        assertThat(last("care center lake")).isEqualTo("nothing");
    }

    @Test
    void aSingleWordHasItsStandardFormOrStays() {
        assertThat(phrases.standard("ctr")).isEqualTo("center");
        assertThat(phrases.standard("lake")).isEqualTo("lake");
        assertThat(phrases.contains("ctr")).isTrue();
        assertThat(phrases.contains("center")).isFalse();
    }
}
