package health.auric.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTests {

    private static Layout layout(long rows) {
        return new Layout(new World.Shape(0.4, 0.5, 0.2, 0.9, 0.1, List.of(3, 4)), Dice.of(11), rows);
    }

    /** Two cycles and a bit. */
    private static final long ROWS = 9_001;

    @Test
    void rowAndEntityFindEachOther() {
        Layout layout = layout(ROWS);
        for (long slot = 0; slot < ROWS; slot++) {
            Layout.Seat seat = layout.seat(slot);
            assertThat(layout.slots(seat.family(), seat.member())).contains(slot);
            assertThat(layout.slots(seat.family(), seat.member()).get(seat.copy()))
                    .isEqualTo(slot);
        }
    }

    @Test
    void familiesTogetherHoldEveryRowOnce() {
        Layout layout = layout(ROWS);
        List<Long> all = new ArrayList<>();
        for (long family = 0; family < layout.familyCount(); family++) {
            for (int member = 0; member < layout.members(family); member++) {
                all.addAll(layout.slots(family, member));
            }
        }
        assertThat(all).hasSize((int) ROWS).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void theFirstFamiliesHaveTheSizesAskedFor() {
        Layout layout = layout(ROWS);
        assertThat(layout.slots(0, 0)).containsExactly(0L, 1L, 2L);
        assertThat(layout.slots(1, 0)).containsExactly(3L, 4L, 5L, 6L);
        assertThat(layout.members(0)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 5, 8, 30})
    void theLastFamilyMayBeCutShort(long rows) {
        Layout layout = layout(rows);
        long last = layout.familyCount() - 1;
        long held = 0;
        for (long family = 0; family <= last; family++) {
            for (int member = 0; member < layout.members(family); member++) {
                held += layout.slots(family, member).size();
            }
        }
        assertThat(held).isEqualTo(rows);
        assertThat(layout.slots(last + 50, 0)).isEmpty();
    }

    @Test
    void noRowsMeanNoFamilies() {
        assertThat(layout(0).familyCount()).isZero();
    }

    @Test
    void lookAlikesComeInTheProportionAskedFor() {
        Layout layout = layout(4_000);
        int[] counts = new int[3];
        for (long family = 0; family < layout.familyCount(); family++) {
            counts[layout.members(family) - 1]++;
        }
        assertThat(counts[1] / (double) counts[0]).isCloseTo(0.5, within(0.12));
        assertThat(counts[2] / (double) counts[0]).isCloseTo(0.2, within(0.08));
    }

    @Test
    void clustersAreAsManyAsAskedFor() {
        Layout layout = layout(4_000);
        int clusters = 0;
        int members = 0;
        for (long family = 2; family < layout.familyCount(); family++) {
            for (int member = 0; member < layout.members(family); member++) {
                members++;
                clusters += layout.copies(family, member) > 1 ? 1 : 0;
                assertThat(layout.copies(family, member)).isBetween(1, 12);
            }
        }
        assertThat(clusters / (double) members).isCloseTo(0.4, within(0.05));
    }
}
