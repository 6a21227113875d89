package health.auric.engine.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import health.auric.engine.cluster.Bridges.Bridge;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BridgesTests {

    @Test
    void oneRecordNeedsNoLink() {
        assertThat(Bridges.of(new int[] {7}, (a, b) -> 1)).isEmpty();
    }

    @Test
    void twoHalvesAreHeldTogetherByTheirOneBridge() {
        PairEvidence evidence = (a, b) -> a == 4 && b == 7 ? 1.5 : a / 5 == b / 5 ? 9 : -6;

        assertThat(Bridges.of(new int[] {3, 4, 7, 8}, evidence))
                .hasSize(3)
                .last()
                .isEqualTo(new Bridge(4, 7, 1.5));
    }

    @Test
    void theSmallerRowIsNamedFirstWhateverTheOrderOfMembers() {
        assertThat(Bridges.of(new int[] {9, 2, 5}, (a, b) -> a + b))
                .allSatisfy(bridge -> assertThat(bridge.a()).isLessThan(bridge.b()));
    }

    @Test
    void evenWhatSpeaksAgainstEachOtherIsConnected() {
        assertThat(Bridges.of(new int[] {1, 2}, (a, b) -> -3)).containsExactly(new Bridge(1, 2, -3));
    }

    @Test
    void theLinksReachEveryMemberAndAreTheStrongestThatDo() {
        Random random = new Random(12);
        for (int round = 0; round < 40; round++) {
            int[] members = IntStream.range(0, 2 + random.nextInt(9)).toArray();
            double[][] bits = new double[members.length][members.length];
            Arrays.stream(bits).forEach(row -> Arrays.setAll(row, i -> random.nextDouble() * 20 - 8));
            var bridges = Bridges.of(members, (a, b) -> bits[a][b]);

            assertThat(bridges)
                    .isSortedAccordingTo(
                            Comparator.comparingDouble(Bridge::bits).reversed());
            assertThat(reached(bridges)).hasSize(members.length);
            assertThat(bridges.stream().mapToDouble(Bridge::bits).sum()).isEqualTo(strongest(bits), offset(1e-9));
        }
    }

    private static Set<Integer> reached(Iterable<Bridge> bridges) {
        Set<Integer> reached = new HashSet<>();
        bridges.forEach(bridge -> {
            reached.add(bridge.a());
            reached.add(bridge.b());
        });
        return reached;
    }

    /** The same found another way: all links from the strongest on, unless both ends are connected already. */
    private static double strongest(double[][] bits) {
        int[] part = IntStream.range(0, bits.length).toArray();
        int[] links = IntStream.range(0, bits.length * bits.length)
                .filter(i -> i / bits.length < i % bits.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -bits[i / bits.length][i % bits.length]))
                .mapToInt(Integer::intValue)
                .toArray();
        double sum = 0;
        for (int link : links) {
            int from = part[link / bits.length];
            int to = part[link % bits.length];
            sum += from == to ? 0 : bits[link / bits.length][link % bits.length];
            Arrays.setAll(part, i -> part[i] == from ? to : part[i]);
        }
        return sum;
    }
}
