package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

    @ParameterizedTest
    @CsvSource({
        "calder, calders, true",
        "calder, alder, true",
        "calder, caldar, true",
        "calder, cadler, true",
        "calder, caldre, true",
        "calder, calder, true",
        "calder, cadlre, false",
        "calder, calderss, false",
        "calder, balders, false",
        "ab, ba, true",
        "a, b, true"
    })
    void tellsOneEditFromMore(String a, String b, boolean one) {
        assertThat(Spelling.oneEdit(a, b)).isEqualTo(one);
        assertThat(Spelling.oneEdit(b, a)).isEqualTo(one);
    }

    @Test
    void wordsOneEditApartShareAFormWithoutALetter() {
        var random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            var word = word(random, 4 + random.nextInt(6));
            var typed = edited(word, random);

            assertThat(Spelling.oneEdit(word, typed)).isTrue();
            assertThat(shareAForm(word, typed)).as(word + " " + typed).isTrue();
        }
    }

    private static boolean shareAForm(String a, String b) {
        return IntStream.range(-1, a.length())
                .mapToLong(i -> Spelling.hashWithout(a, i))
                .anyMatch(form -> IntStream.range(-1, b.length()).anyMatch(i -> Spelling.hashWithout(b, i) == form));
    }

    private static String word(Random random, int length) {
        var word = new StringBuilder();
        random.ints(length, 'a', 'f').forEach(letter -> word.append((char) letter));
        return word.toString();
    }

    private static String edited(String word, Random random) {
        var edited = new StringBuilder(word);
        int at = random.nextInt(word.length() - 1);
        switch (random.nextInt(4)) {
            case 0 -> edited.deleteCharAt(at);
            case 1 -> edited.setCharAt(at, 'z');
            case 2 -> edited.insert(at, 'z');
            default -> edited.insert(at, edited.charAt(at + 1)).deleteCharAt(at + 2);
        }
        return edited.toString();
    }
}
