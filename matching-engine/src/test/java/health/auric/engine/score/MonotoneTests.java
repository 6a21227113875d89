package health.auric.engine.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import health.auric.engine.compare.Level;
import health.auric.engine.compare.Scale;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MonotoneTests {

    private static final Scale RARITIES = new Scale(
            List.of(new Level("different", -3, false), new Level("alike", 0, true), new Level("the same", 3, true)));

    @Test
    void leavesRisingWeightsAlone() {
        double[] rising = {0, -2, 1, 4};

        assertThat(Monotone.project(rising, new double[] {0, 5, 5, 5}, PairsOf.SCALE))
                .containsExactly(rising);
    }

    @Test
    void poolsWeightsOutOfOrderByTheirMass() {
        double[] pooled = Monotone.project(new double[] {0, 2, -1, 4}, new double[] {0, 1, 3, 5}, PairsOf.SCALE);

        assertThat(pooled[1]).isEqualTo(pooled[2]).isBetween(-1.0, 0.5);
        assertThat(pooled[3]).isEqualTo(4);
    }

    @Test
    void aMissingValueKeepsItsWeight() {
        assertThat(Monotone.project(new double[] {7, 3, 2, 1}, new double[4], PairsOf.SCALE))
                .containsExactly(7, 2, 2, 2);
    }

    @Test
    void doesNotTouchWhatItWasGiven() {
        double[] given = {0, 3, 2, 1};
        Monotone.project(given, new double[4], PairsOf.SCALE);

        assertThat(given).containsExactly(0, 3, 2, 1);
    }

    @Test
    void agreeingMoreNeverCountsLessInTheSameRarity() {
        Random random = new Random(19);
        for (int round = 0; round < 300; round++) {
            double[] weights = random.doubles(RARITIES.outcomes(), -8, 8).toArray();
            double[] mass = random.doubles(RARITIES.outcomes(), 0, 50).toArray();
            double[] projected = Monotone.project(weights, mass, RARITIES);
            for (int rarity = 0; rarity < 3; rarity++) {
                assertThat(projected[RARITIES.outcome(1, rarity)])
                        .isLessThanOrEqualTo(projected[RARITIES.outcome(2, rarity)] + 1e-9);
            }
        }
    }

    @Test
    void poolingKeepsTheBalanceOfAllThatIsPooled() {
        Random random = new Random(20);
        for (int round = 0; round < 300; round++) {
            double[] weights = random.doubles(4, -8, 8).toArray();
            double[] mass = random.doubles(4, 0, 50).toArray();

            assertThat(balance(Monotone.project(weights, mass, PairsOf.SCALE), mass))
                    .isCloseTo(balance(weights, mass), offset(1e-6));
        }
    }

    private static double balance(double[] weights, double[] mass) {
        double balance = 0;
        for (int outcome = 1; outcome < weights.length; outcome++) {
            balance += weights[outcome] * (mass[outcome] + 1);
        }
        return balance;
    }
}
