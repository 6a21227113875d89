package health.auric.engine.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelTests {
    private final Model apart = Model.shipped(List.of(
            new PairsOf.Planned(0, Map.of(), "name"),
            new PairsOf.Planned(1, Map.of(), "phone"),
            new PairsOf.Planned(2, Map.of(), "year")));
    private final Model together = Model.shipped(List.of(
            new PairsOf.Planned(0, Map.of(), "place"),
            new PairsOf.Planned(1, Map.of(), "place"),
            new PairsOf.Planned(2, Map.of(), "year")));

    @Test
    void addsThePartsToTheStart() {
        byte[] outcomes = {3, 1, 2};

        assertThat(apart.score(outcomes))
                .isCloseTo(apart.prior() + Arrays.stream(apart.parts(outcomes)).sum(), within(1e-12));
        assertThat(apart.parts(outcomes)).containsExactly(3, -3, 0);
    }

    @Test
    void givesMissingNothing() {
        assertThat(apart.score(new byte[] {0, 0, 0})).isEqualTo(apart.prior());
    }

    @Test
    void countsOnlyTheStrongestOfAGroupInFull() {
        double[] parts = together.parts(new byte[] {3, 3, 3});

        assertThat(parts[0]).isEqualTo(3);
        assertThat(parts[1]).isLessThan(3).isPositive();
        assertThat(parts[2]).isEqualTo(3);
    }

    @Test
    void countsTheStrongestForAndTheStrongestAgainst() {
        assertThat(together.parts(new byte[] {3, 1, 0})).containsExactly(3, -3, 0);
    }
}
