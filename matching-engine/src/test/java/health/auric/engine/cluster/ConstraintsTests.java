package health.auric.engine.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConstraintsTests {
    private final Constraints said = Constraints.of(
            List.of(new int[] {1, 2}, new int[] {3, 2}, new int[] {7, 8}),
            List.of(new int[] {1, 7}, new int[] {3, 1}, new int[] {4, 5}));

    @Test
    void putsTogetherOverOthers() {
        assertThat(said.must(1, 3)).isTrue();
        assertThat(said.must(1, 7)).isFalse();
    }

    @Test
    void keepsApartWhatBelongsToThoseKeptApart() {
        assertThat(said.cannot(8, 3)).isTrue();
        assertThat(said.cannot(5, 4)).isTrue();
        assertThat(said.cannot(4, 6)).isFalse();
    }

    @Test
    void putsTogetherWhereBothAreSaid() {
        assertThat(said.must(3, 1)).isTrue();
        assertThat(said.cannot(3, 1)).isFalse();
    }

    @Test
    void namesAllPairsThatBelongTogether() {
        assertThat(said.together())
                .containsExactly(new int[] {1, 2}, new int[] {1, 3}, new int[] {2, 3}, new int[] {7, 8});
    }

    @Test
    void saysNothingWhenNothingIsSaid() {
        Constraints nothing = Constraints.of(List.of(), List.of());

        assertThat(nothing.must(1, 2)).isFalse();
        assertThat(nothing.cannot(1, 2)).isFalse();
        assertThat(nothing.together()).isEmpty();
    }
}
