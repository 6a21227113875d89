package health.auric.engine.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.compare.Comparison;
import health.auric.engine.compare.Level;
import health.auric.engine.compare.Scale;
import health.auric.engine.compare.Scratch;
import health.auric.engine.compare.Subject;
import health.auric.engine.score.Pairs;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssignmentTests {

    /** Rows 0 to 9 are of the first source, 10 to 19 of the second. */
    private static final int[] SOURCE = new int[20];

    static {
        Arrays.fill(SOURCE, 10, 20, 1);
    }

    private record Alike(Subject subject, Scale scale) implements Comparison {
        @Override
        public int compare(int a, int b, Scratch scratch) {
            return 1;
        }

        @Override
        public String standard(int row) {
            return "";
        }
    }

    private static Pairs pairs(int[]... rows) {
        Comparison alike = new Alike(
                new Subject("name", List.of("name"), "name"), new Scale(List.of(new Level("the same", 1, false))));
        long[] pairs = Arrays.stream(rows)
                .mapToLong(pair -> (long) pair[0] << 32 | pair[1])
                .toArray();
        return Pairs.compare(pairs, List.of(alike), done -> {});
    }

    private static int[] pair(int a, int b) {
        return new int[] {a, b};
    }

    private static int[] keep(boolean firstClean, boolean secondClean, Pairs pairs, double... probability) {
        return new Assignment(SOURCE, new boolean[] {firstClean, secondClean})
                .keep(pairs, probability, new double[] {0}, 0.5);
    }

    @Test
    void aRecordTakesTheBetterOfTwoPartnersInACleanSource() {
        Pairs pairs = pairs(pair(0, 10), pair(0, 11));

        assertThat(keep(true, true, pairs, 0.8, 0.9)).containsExactly(1);
    }

    @Test
    void aRecordTakesAllItsPartnersInASourceWithDuplicates() {
        Pairs pairs = pairs(pair(0, 10), pair(0, 11));

        assertThat(keep(true, false, pairs, 0.8, 0.9)).containsExactly(1, 0);
        assertThat(keep(false, true, pairs, 0.8, 0.9)).containsExactly(1);
    }

    @Test
    void aPartnerTakenByABetterPairIsNoLongerFree() {
        Pairs pairs = pairs(pair(0, 10), pair(1, 10), pair(1, 11));

        assertThat(keep(true, true, pairs, 0.9, 0.95, 0.6)).containsExactly(1);
        assertThat(keep(true, true, pairs, 0.95, 0.9, 0.6)).containsExactly(0, 2);
    }

    @Test
    void pairsWithinOneSourceDoNotRivalThoseAcross() {
        Pairs pairs = pairs(pair(0, 1), pair(0, 10));

        assertThat(keep(true, true, pairs, 0.9, 0.8)).containsExactly(0, 1);
    }

    @Test
    void aPairBelowTheThresholdTakesNobodyAway() {
        Pairs pairs = pairs(pair(0, 10), pair(1, 10));

        assertThat(keep(true, true, pairs, 0.49, 0.5)).containsExactly(1);
    }

    @Test
    void ofEquallyProbablePairsTheFirstIsTaken() {
        Pairs pairs = pairs(pair(0, 10), pair(0, 11), pair(1, 10), pair(1, 11));

        assertThat(keep(true, true, pairs, 0.7, 0.7, 0.7, 0.7)).containsExactly(0, 3);
    }

    @Test
    void whatAPersonSaidIsTakenBeforeAnythingElse() {
        Pairs pairs = pairs(pair(0, 10), pair(0, 11));
        Assignment assignment = new Assignment(SOURCE, new boolean[] {true, true});
        assignment.take(0, 15);

        assertThat(assignment.keep(pairs, new double[] {0.9, 0.99}, new double[] {0}, 0.5))
                .isEmpty();
    }

    @Test
    void nobodyIsTakenTwiceAndNobodyFreeIsLeftOver() {
        Random random = new Random(31);
        for (int round = 0; round < 50; round++) {
            int[][] rows = random.ints(30, 0, 100)
                    .distinct()
                    .sorted()
                    .mapToObj(i -> pair(i / 10, 10 + i % 10))
                    .toArray(int[][]::new);
            double[] probability = random.doubles(rows.length).toArray();
            Set<Integer> taken = new HashSet<>();
            for (int kept : keep(true, true, pairs(rows), probability)) {
                assertThat(taken.add(rows[kept][0])).isTrue();
                assertThat(taken.add(rows[kept][1])).isTrue();
            }
            for (int i = 0; i < rows.length; i++) {
                boolean free = !taken.contains(rows[i][0]) && !taken.contains(rows[i][1]);
                assertThat(free && probability[i] >= 0.5).isFalse();
            }
        }
    }
}
