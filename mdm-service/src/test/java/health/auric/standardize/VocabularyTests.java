package health.auric.standardize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTests {

    private static List<String> lines(String name) throws IOException {
        try (var file = VocabularyTests.class.getResourceAsStream("/standardize/" + name + ".txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("//"))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "street-suffixes",
                "directions",
                "address-units",
                "address-units-alone",
                "us-states",
                "credentials",
                "name-titles",
                "name-generations",
                "name-particles"
            })
    void noWordHasTwoStandardForms(String name) throws IOException {
        var standards = new HashMap<String, String>();
        for (var line : lines(name)) {
            var words = line.split(", ");
            for (var word : words) {
                assertThat(standards.put(word, words[0])).as(word).isNull();
                assertThat(word).isEqualTo(Texts.capitals(word)).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "street-suffixes, BOULEVARD, BLVD",
        "street-suffixes, BLVD, BLVD",
        "street-suffixes, PARKWAY, PKWY",
        "street-suffixes, TERR, TER",
        "directions, SOUTHWEST, SW",
        "address-units, SUITE, STE",
        "address-units, FLOOR, FL",
        "us-states, NEW HAMPSHIRE, NH",
        "name-generations, JUNIOR, JR"
    })
    void aVariantLeadsToTheStandardForm(String name, String word, String standard) {
        assertThat(Vocabulary.of(name).standard(word)).contains(standard);
        assertThat(Vocabulary.of(name).standardOr(word)).isEqualTo(standard);
    }

    @Test
    void anUnknownWordStaysItself() {
        assertThat(Vocabulary.of("directions").standard("UPWARD")).isEmpty();
        assertThat(Vocabulary.of("directions").standardOr("UPWARD")).isEqualTo("UPWARD");
    }

    @Test
    void aCommentIsNoWord() {
        assertThat(Credentials.isKnown("//")).isFalse();
        assertThat(Credentials.isKnown("M.D.")).isTrue();
        assertThat(Credentials.isKnown("MA")).isFalse();
    }

    @Test
    void everyStateAndTerritoryIsThere() throws IOException {
        assertThat(lines("us-states")).hasSize(50 + 1 + 5 + 3).allMatch(line -> line.matches("[A-Z]{2}, .+"));
    }
}
