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
        return Arrays.stream(new Candidates(column, terms, text -> false, source, across, most).pairs(done -> {}))
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
    void findsTheRowsNearOneAddedLater() {
        add("alpha beta");
        add("gamma");
        Candidates candidates = new Candidates(column, terms, text -> false, new int[] {0, 0}, false, 10);
        add("beta");

        assertThat(candidates.near().of(new int[] {terms.id("beta"), terms.id("unseen")}, -1))
                .containsExactly(0);
    }

    @Test
    void joinsRowsOfAWholeValueHoweverLittleElseTheyShare() {
        add("10:3125550100 alder birch cedar dogwood elm fir");
        add("10:3125550100 gum hazel ivy juniper larch maple");
        Candidates keyed = new Candidates(column, terms, text -> text.startsWith("10:"), new int[] {0, 0}, false, 1);

        assertThat(keyed.pairs(done -> {})).containsExactly(1L);
    }
}
