package health.auric.engine.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.auric.engine.score.Strata.Place;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StrataTests {

    /** A world in which so many of the links are right, whatever the probabilities say, and some of the rest was missed. */
    private static Strata world(double right, double missed, int answers, long seed) {
        Random random = new Random(seed);
        Strata strata = new Strata();
        fill(strata, Place.LINKED, 0.96, right, 2_000, answers, random);
        fill(strata, Place.COMPARED, 0.05, 0.02, 3_000, answers, random);
        fill(strata, Place.MISSED, 0.02, missed, 1_000, answers, random);
        return strata;
    }

    private static void fill(
            Strata strata, Place place, double said, double share, int pairs, int answers, Random random) {
        int stratum = Strata.of(place, said);
        for (int i = 0; i < pairs; i++) {
            strata.add(stratum, said);
            if (i < answers) {
                strata.answer(stratum, random.nextDouble() < share);
            }
        }
    }

    @Test
    void believesTheProbabilitiesWhileNobodyAnswers() {
        assertThat(world(0.8, 0.02, 0, 1).precision().share()).isCloseTo(0.96, within(0.01));
    }

    @Test
    void believesAnswersMoreThanProbabilities() {
        assertThat(world(0.8, 0.02, 200, 1).precision().share()).isCloseTo(0.8, within(0.08));
    }

    @Test
    void givesAnIntervalThatNarrowsWithAnswers() {
        Share few = world(0.9, 0.02, 5, 1).precision();
        Share many = world(0.9, 0.02, 300, 1).precision();

        assertThat(many.high() - many.low()).isLessThan((few.high() - few.low()) / 2);
    }

    @Test
    void givesAnIntervalThatHoldsTheTruthNearlyAlways() {
        int held = 0;
        for (int seed = 0; seed < 200; seed++) {
            Share precision = world(0.9, 0.02, 40, seed).precision();
            held += precision.low() <= 0.9 && 0.9 <= precision.high() ? 1 : 0;
        }

        assertThat(held).isGreaterThan(175);
    }

    @Test
    void countsWhatWasNeverCompared() {
        Share little = world(0.95, 0.02, 300, 1).recall();
        Share much = world(0.95, 0.5, 300, 1).recall();

        assertThat(much.share()).isLessThan(little.share() - 0.1);
        assertThat(world(0.95, 0.5, 300, 1).missed()).isBetween(300.0, 600.0);
    }

    @Test
    void measuresNothingWithoutPairs() {
        assertThat(new Strata().recall().share()).isZero();
        assertThat(new Strata().missed()).isZero();
    }

    @Test
    void saysAShareWithItsInterval() {
        assertThat(new Share(0.981, 0.91, 0.999)).hasToString("98.1 % (between 91.0 and 99.9 %)");
    }
}
