package health.auric.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidatesTests {
    private final Terms terms = new Terms();
    private final Column column = new Column();

    private void add(String text) {
        column.add(Arrays.stream(text.split(" ")).mapToInt(terms::id).toArray());
    }

    private List<String> pairs(boolean across, int most, int... source) {
        return Arrays.stream(new Candidates(column, source, across, most).pairs())
                .mapToObj(pair -> (pair >>> 32) + "-" + (int) pair)
                .toList();
    }

    @Test
    void findsEachPairThatSharesATermOnce() {
        add("alpha beta");
        add("beta gamma");
        add("delta");

        assertThat(pairs(false, 10, 0, 0, 0)).containsExactly("0-1");
    }

    @Test
    void leavesOutPairsOfOneSourceWhenLinking() {
        add("alpha");
        add("alpha");
        add("alpha");

        assertThat(pairs(true, 10, 0, 0, 1)).containsExactly("0-2", "1-2");
    }

    @Test
    void prefersTheRowsSharingTheRarestTerms() {
        add("rare common");
        add("rare common");
        add("common");
        add("common");

        assertThat(pairs(false, 1, 0, 0, 0, 0)).contains("0-1").doesNotContain("2-3");
    }

    @Test
    void findsTheRowsNearOneAddedLater() {
        add("alpha beta");
        add("gamma");
        Candidates candidates = new Candidates(column, new int[] {0, 0}, false, 10);
        add("beta");

        assertThat(candidates.near(2)).containsExactly(0);
    }
}
