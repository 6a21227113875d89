package health.auric.engine.evaluation.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoredPairsTests {

    private static final Set<Long> TRUTH = Set.of(PeerSet.key(0, 10), PeerSet.key(1, 11), PeerSet.key(2, 12));

    @Test
    void theBestThresholdIsTheOneWithTheHighestF1() {
        var best = pairs("0 10 0.9", "11 1 0.8", "0 11 0.7", "2 12 0.1").best(TRUTH, false);

        assertThat(best.precision()).isEqualTo(0.75);
        assertThat(best.recall()).isEqualTo(1);
        assertThat(best.f1()).isEqualTo(6.0 / 7, within(1e-9));
        assertThat(best.threshold()).isEqualTo(0.1, within(1e-5));
    }

    @Test
    void oneToOneUsesARecordOnce() {
        var best = pairs("0 10 0.9", "0 11 0.85", "1 11 0.8", "1 12 0.7", "2 12 0.6")
                .best(TRUTH, true);

        assertThat(best.f1()).isEqualTo(1);
    }

    @Test
    void equalScoresCannotBeToldApartByAThreshold() {
        var best = pairs("0 10 0.5", "5 6 0.5", "5 7 0.5", "5 8 0.5").best(TRUTH, false);

        assertThat(best.precision()).isEqualTo(0.25);
    }

    @Test
    void nothingFoundIsWorthNothing() {
        assertThat(new ScoredPairs().best(TRUTH, false)).isEqualTo(Best.NONE);
        assertThat(pairs("5 6 1.0").best(TRUTH, true).f1()).isZero();
    }

    @Test
    void theOrderOfFindingDoesNotMatter() {
        var lines = new java.util.ArrayList<String>();
        var random = new Random(7);
        for (int i = 0; i < 5000; i++) {
            lines.add(i % 40 + " " + (100 + i) + " " + random.nextInt(10) / 10.0);
        }
        var expected = pairs(lines.toArray(String[]::new)).best(Set.of(PeerSet.key(3, 103)), true);
        Collections.shuffle(lines, random);

        assertThat(pairs(lines.toArray(String[]::new)).best(Set.of(PeerSet.key(3, 103)), true))
                .isEqualTo(expected);
    }

    @Test
    void tooManyRecordsAreRefused() {
        assertThatThrownBy(() -> new ScoredPairs().add(0, 1 << 21, 1)).hasMessageContaining("more than");
    }

    private static ScoredPairs pairs(String... lines) {
        var pairs = new ScoredPairs();
        for (var line : List.of(lines)) {
            var part = line.split(" ");
            pairs.add(Integer.parseInt(part[0]), Integer.parseInt(part[1]), Double.parseDouble(part[2]));
        }
        return pairs;
    }
}
