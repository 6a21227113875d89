package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.auric.engine.text.Spelling;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StringsTests {

    @ParameterizedTest
    @CsvSource({"martha, marhta, 0.961", "dwayne, duane, 0.84", "dixon, dicksonx, 0.813", "same, same, 1", "abc, xyz, 0"
    })
    void knowsTheClassicExamples(String a, String b, double similarity) {
        assertThat(Strings.jaroWinkler(a, b)).isCloseTo(similarity, within(0.001));
        assertThat(Strings.jaroWinkler(b, a)).isCloseTo(similarity, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({
        "cat, cut, true",
        "cat, cart, true",
        "cat, at, true",
        "cat, act, true",
        "cat, dog, false",
        "cat, catch, false",
        "abcd, badc, false",
        "same, same, true"
    })
    void knowsWhatOneEditReaches(String a, String b, boolean one) {
        assertThat(Spelling.oneEdit(a, b)).isEqualTo(one);
        assertThat(Spelling.oneEdit(b, a)).isEqualTo(one);
    }

    @Test
    void findsEveryEditOfOneCharacter() {
        Random random = new Random(8);
        for (int i = 0; i < 1_000; i++) {
            String word = random.ints(6, 'a', 'f').mapToObj(Character::toString).reduce("", String::concat);
            int at = random.nextInt(6);
            String edited =
                    word.substring(0, at) + (char) ('a' + random.nextInt(5)) + word.substring(at + random.nextInt(2));
            assertThat(Spelling.oneEdit(word, edited)).as("%s %s", word, edited).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "blvd, boulevard, true",
        "ctr, center, true",
        "hosp, hospital, true",
        "blvd, street, false",
        "center, ctr, false"
    })
    void knowsAContraction(String shorter, String longer, boolean is) {
        assertThat(Strings.contraction(shorter, longer)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({
        "j, john, 0.6",
        "john, johm, 0.92",
        "univ, university, 0.85",
        "blvd, boulevard, 0.75",
        "14, 16, 0",
        "north, south, 0",
        "lx350h, pslx350h, 0.8"
    })
    void saysHowAlikeTwoTokensAre(String a, String b, float alike) {
        assertThat(TokenSimilarity.of(a, b)).isEqualTo(alike);
    }
}
