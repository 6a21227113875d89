package health.auric.engine.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import health.auric.engine.compare.Comparison;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RivalsTests {

    /** Rows 0 to 3 are of the first source, 4 to 7 of the second. */
    private static final int ROWS = 4;

    /** Compared pairs, each with its outcome; the score of a pattern is that of its outcome. */
    private static double[] probabilities(boolean clean, double[] ofOutcome, Map<Long, byte[]> plan) {
        Pairs pairs = pairs(plan);
        double[] scores = new double[pairs.patterns()];
        Arrays.setAll(scores, pattern -> ofOutcome[pairs.outcomes(pattern)[0]]);
        return PairsOf.rivals(ROWS, clean).probabilities(pairs, scores);
    }

    private static Pairs pairs(Map<Long, byte[]> plan) {
        List<Comparison> one = List.of(new PairsOf.Planned(0, plan, "name"));
        return Pairs.compare(plan.keySet().stream().mapToLong(Long::longValue).toArray(), one, done -> {});
    }

    private static Map<Long, byte[]> plan(int... pairsAndOutcomes) {
        Map<Long, byte[]> plan = new TreeMap<>();
        for (int i = 0; i < pairsAndOutcomes.length; i += 3) {
            plan.put(
                    (long) pairsAndOutcomes[i] << 32 | pairsAndOutcomes[i + 1],
                    new byte[] {(byte) pairsAndOutcomes[i + 2]});
        }
        return plan;
    }

    private static final double[] BITS = {0, -6, 2, 8};

    @Test
    void withoutRivalsTheEvidenceAloneDecides() {
        double[] alone = probabilities(true, BITS, plan(0, 4, 2, 1, 5, 1));

        assertThat(alone[0]).isCloseTo(0.8, offset(1e-9));
        assertThat(alone[1]).isCloseTo(1 / 65.0, offset(1e-9));
    }

    @Test
    void twoEqualPartnersInACleanSourceCannotBothBeRight() {
        Map<Long, byte[]> plan = plan(0, 4, 3, 0, 5, 3);

        assertThat(Arrays.stream(probabilities(true, BITS, plan)).sum()).isBetween(0.9, 1.1);
        assertThat(Arrays.stream(probabilities(false, BITS, plan)).sum()).isGreaterThan(1.9);
    }

    @Test
    void aMuchBetterRivalMakesAPairImprobable() {
        double[] both = probabilities(true, BITS, plan(0, 4, 3, 0, 5, 2));

        assertThat(both[0]).isGreaterThan(0.95);
        assertThat(both[1]).isLessThan(0.1);
    }

    @Test
    void aRivalThatHasABetterPartnerElsewhereCountsLess() {
        double rivaled = probabilities(true, BITS, plan(0, 4, 2, 0, 5, 2))[0];
        double freed = probabilities(true, BITS, plan(0, 4, 2, 0, 5, 2, 1, 5, 3))[0];

        assertThat(freed).isGreaterThan(rivaled + 0.1);
    }

    @Test
    void recordsOfOneSourceDoNotRivalEachOther() {
        double[] within = probabilities(true, BITS, plan(0, 1, 2, 0, 2, 2));

        assertThat(within).containsExactly(new double[] {0.8, 0.8}, offset(1e-9));
    }

    @Test
    void moreEvidenceNeverMakesAPairLessProbable() {
        Map<Long, byte[]> plan = plan(0, 4, 2, 0, 5, 3, 1, 4, 3, 1, 5, 2);
        double before = 0;
        for (double bits = -10; bits < 10; bits++) {
            double now = probabilities(true, new double[] {0, 0, bits, 1}, plan)[0];
            assertThat(now).isGreaterThanOrEqualTo(before - 1e-6);
            before = now;
        }
    }

    @Test
    void evidenceWithoutMeasureStaysAProbability() {
        double[] alone = Rivals.alone(new double[] {-5_000, 0, 5_000});

        assertThat(alone[0]).isPositive().isLessThan(1e-9);
        assertThat(alone[1]).isEqualTo(0.5);
        assertThat(alone[2]).isGreaterThan(1 - 1e-9).isLessThanOrEqualTo(1);
    }

    @Test
    void theMoreMatchesAmongThePairsTheHigherTheyStart() {
        assertThat(Rivals.prior(50, 100)).isCloseTo(0, offset(1e-9));
        assertThat(Rivals.prior(1, 1_000)).isLessThan(-8);
        assertThat(Rivals.prior(999, 1_000)).isGreaterThan(8);
        assertThat(Rivals.prior(0, 0)).isCloseTo(0, offset(1e-9));
    }

    @Test
    void recordsThatMostlyHaveAPartnerLiftEveryPair() {
        Pairs pairs = pairs(plan(0, 4, 2, 1, 5, 2, 2, 6, 2, 3, 7, 2));
        double[] sure = {0.9, 0.9, 0.9, 0.9};

        assertThat(PairsOf.rivals(ROWS, true).prior(pairs, sure))
                .isGreaterThan(PairsOf.rivals(ROWS, false).prior(pairs, sure) + 3);
    }
}
