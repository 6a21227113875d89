package health.auric.engine.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearRowsTests {

    private static final int ROWS = 400;

    @Test
    void findsForARecordWhatBulkSearchFindsForIt() {
        int[] terms = new Random(2).ints(3 * ROWS, 0, 150).toArray();
        var table = table(terms);
        long[] pairs = BulkCandidates.of(table, BulkSettings.defaults(), 1).pairs(1);
        var near = new NearRows(table, BulkSettings.defaults());

        var found = new TreeSet<Long>();
        for (int row = 0; row < ROWS; row++) {
            for (int other : near.of(Arrays.copyOfRange(terms, 3 * row, 3 * row + 3), -1)) {
                if (other != row) {
                    found.add((long) Math.min(row, other) << 32 | Math.max(row, other));
                }
            }
        }

        long both = Arrays.stream(pairs).filter(found::contains).count();
        assertThat(both).isGreaterThan((long) (0.97 * pairs.length));
    }

    @Test
    void passesOverTermsNoRowHas() {
        var near = new NearRows(table(new Random(2).ints(3 * ROWS, 0, 150).toArray()), BulkSettings.defaults());

        assertThat(near.of(new int[] {9_999}, -1)).isEmpty();
        assertThat(near.of(new int[0], -1)).isEmpty();
    }

    @Test
    void findsNoRowOfItsOwnSourceWhenSourcesMustDiffer() {
        var near = new NearRows(
                table(IntStream.range(0, 3 * ROWS).map(i -> i % 7).toArray()),
                BulkSettings.defaults().acrossSources());

        assertThat(near.of(new int[] {1, 2, 3}, 0)).isEmpty();
        assertThat(near.of(new int[] {1, 2, 3}, 1)).isNotEmpty();
    }

    private static TermTable table(int[] terms) {
        byte[] families = new byte[150];
        Arrays.fill(families, (byte) 1);
        return TermTable.of(new TermRows(
                TermRows.withKeys(List.of(TermFamily.exact("word", 1))),
                families,
                term -> "w" + term,
                Collections.nCopies(ROWS, ""),
                new int[ROWS],
                new long[ROWS],
                IntStream.rangeClosed(0, ROWS).map(row -> 3 * row).toArray(),
                terms));
    }
}
