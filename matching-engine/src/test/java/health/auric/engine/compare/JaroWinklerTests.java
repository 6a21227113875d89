package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Test;

class JaroWinklerTests {

    private static final double TINY = 1e-9;

    private final JaroWinklerSimilarity reference = new JaroWinklerSimilarity();

    @Test
    void similarityIsThatOfTheReferenceImplementation() {
        var random = new Random(7);
        for (int i = 0; i < 30_000; i++) {
            String a = RandomWords.word(random, 20);
            String b = RandomWords.changed(random, a);
            double similarity = JaroWinkler.similarity(a, b);

            // The reference depends on the order of words of one length.
            assertThat(Math.min(
                            Math.abs(similarity - reference.apply(a, b)), Math.abs(similarity - reference.apply(b, a))))
                    .as("%s / %s", a, b)
                    .isLessThan(TINY);
        }
    }

    @Test
    void theOrderOfTheWordsDoesNotMatter() {
        var random = new Random(9);
        for (int i = 0; i < 30_000; i++) {
            String a = RandomWords.word(random, 90);
            String b = RandomWords.changed(random, a);

            assertThat(JaroWinkler.similarity(a, b))
                    .isEqualTo(JaroWinkler.similarity(b, a))
                    .isBetween(0.0, 1.0);
        }
    }

    @Test
    void knownPairsHaveTheirKnownSimilarity() {
        assertThat(JaroWinkler.similarity("martha", "marhta")).isEqualTo(0.9611, within(1e-4));
        assertThat(JaroWinkler.similarity("dwayne", "duane")).isEqualTo(0.84, within(1e-4));
        assertThat(JaroWinkler.similarity("", "a")).isZero();
        assertThat(JaroWinkler.similarity("", "")).isEqualTo(1);
    }
}
