package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTests {

    private final EditDistance distance = EditDistance.mine();

    @Test
    void editsAreCountedAsByTheReferenceImplementation() {
        var random = new Random(3);
        var reference = LevenshteinDistance.getDefaultInstance();
        for (int i = 0; i < 20_000; i++) {
            String a = RandomWords.word(random, i % 10 == 0 ? 150 : 20);
            String b = RandomWords.changed(random, a);

            assertThat(distance.levenshtein(a, b)).as("%s / %s", a, b).isEqualTo(reference.apply(a, b));
        }
    }

    @Test
    void swapsAreCountedAsByThePlainTable() {
        var random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            String a = RandomWords.word(random, i % 10 == 0 ? 150 : 12);
            String b = RandomWords.changed(random, a);

            assertThat(distance.swapping(a, b)).as("%s / %s", a, b).isEqualTo(table(a, b));
            assertThat(distance.swapping(b, a)).isEqualTo(table(a, b));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ca, ac, 1, 2",
        "abcd, acbd, 1, 2",
        "'', abc, 3, 3",
        "same, same, 0, 0",
        "größe, grosse, 3, 3",
        "kitten, sitting, 3, 3"
    })
    void swapsAreOneEditAndOtherwiseTwo(String a, String b, int swapping, int plain) {
        assertThat(distance.swapping(a, b)).isEqualTo(swapping);
        assertThat(distance.levenshtein(a, b)).isEqualTo(plain);
    }

    private static int table(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cell(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int cell(int[][] rows, String a, String b, int i, int j) {
        int replaced = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }
}
