package health.auric.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NeighborhoodTests {
    private final Random random = new Random(12);
    private final double[][] bits = new double[40][40];

    private Collection<String> near(String of) {
        int at = Integer.parseInt(of);
        List<String> near = new ArrayList<>();
        for (int other = 10; other < 40; other++) {
            if (other / 10 == at / 10) {
                near.add("" + other);
            }
        }
        Collections.shuffle(near, random);
        return near;
    }

    private double bits(String a, String b) {
        int x = Integer.parseInt(a);
        int y = Integer.parseInt(b);
        return bits[Math.min(x, y)][Math.max(x, y)];
    }

    private List<String> cluster(String of) {
        return new Neighborhood(this::near, this::bits).cluster(of);
    }

    @Test
    void findsTheSameClusterFromEachOfItsMembers() {
        for (int round = 0; round < 30; round++) {
            for (double[] row : bits) {
                Arrays.setAll(row, i -> random.nextDouble() * 16 - 9);
            }
            for (int at = 10; at < 40; at++) {
                List<String> cluster = cluster("" + at);

                assertThat(cluster).contains("" + at).isSorted();
                assertThat(cluster)
                        .allSatisfy(member -> assertThat(cluster(member)).isEqualTo(cluster));
            }
        }
    }

    @Test
    void leavesARecordAloneThatNothingSpeaksFor() {
        assertThat(cluster("11")).containsExactly("11");
    }

    @Test
    void doesNotReachOverABridgeThatOthersContradict() {
        for (double[] row : bits) {
            Arrays.fill(row, -8);
        }
        bits[10][11] = 9;
        bits[12][13] = 9;
        bits[11][12] = 3;

        assertThat(cluster("10")).containsExactly("10", "11");
    }
}
