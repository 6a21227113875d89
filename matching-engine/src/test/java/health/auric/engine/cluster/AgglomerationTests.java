package health.auric.engine.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AgglomerationTests {

    private static List<List<Integer>> clusters(Map<List<Integer>, Double> edges, double otherwise) {
        Agglomeration agglomeration = new Agglomeration((a, b) -> edges.getOrDefault(List.of(a, b), otherwise));
        edges.forEach((pair, bits) -> {
            if (bits > 0) {
                agglomeration.edge(pair.get(0), pair.get(1), bits);
            }
        });
        return agglomeration.clusters().stream()
                .map(group -> Arrays.stream(group).boxed().toList())
                .toList();
    }

    @Test
    void joinsWhatSpeaksForEachOther() {
        assertThat(clusters(Map.of(List.of(1, 2), 4.0, List.of(5, 6), 3.0), -9))
                .containsExactly(List.of(1, 2), List.of(5, 6));
    }

    @Test
    void doesNotChainTwoGroupsOverOneBridge() {
        Map<List<Integer>, Double> edges = Map.of(List.of(1, 2), 8.0, List.of(3, 4), 8.0, List.of(2, 3), 5.0);

        assertThat(clusters(edges, -6)).containsExactly(List.of(1, 2), List.of(3, 4));
    }

    @Test
    void joinsAVariantThatMostMembersSpeakFor() {
        Map<List<Integer>, Double> edges = Map.of(List.of(1, 2), 8.0, List.of(1, 3), 6.0, List.of(2, 3), -2.0);

        assertThat(clusters(edges, -9)).containsExactly(List.of(1, 2, 3));
    }

    @Test
    void leavesAloneWhatNothingSpeaksFor() {
        assertThat(clusters(Map.of(List.of(1, 2), -1.0), -9)).isEmpty();
    }

    @Test
    void joinsALargeGroupOfTheSame() {
        Map<List<Integer>, Double> edges = new TreeMap<>((x, y) -> x.toString().compareTo(y.toString()));
        for (int a = 0; a < 40; a++) {
            for (int b = a + 1; b < 40; b++) {
                edges.put(List.of(a, b), 5.0);
            }
        }

        assertThat(clusters(edges, -9))
                .hasSize(1)
                .first()
                .satisfies(group -> assertThat(group).hasSize(40));
    }

    @Test
    void putsEveryRowIntoOneClusterAtMost() {
        Random random = new Random(2);
        Map<List<Integer>, Double> edges = new TreeMap<>((x, y) -> x.toString().compareTo(y.toString()));
        for (int i = 0; i < 300; i++) {
            int a = random.nextInt(60);
            int b = a + 1 + random.nextInt(6);
            edges.put(List.of(a, b), random.nextDouble() * 12 - 5);
        }

        assertThat(clusters(edges, -3).stream().flatMap(List::stream).toList()).doesNotHaveDuplicates();
    }

    @Test
    void tellsTheWeakestBridgeLast() {
        List<Bridges.Bridge> bridges =
                Bridges.of(new int[] {1, 2, 3}, (a, b) -> a == 1 && b == 2 ? 7 : a == 2 ? 2 : -4);

        assertThat(bridges).containsExactly(new Bridges.Bridge(1, 2, 7), new Bridges.Bridge(2, 3, 2));
    }

    @Test
    void joinsWhatMustBeTogetherWhateverSpeaksAgainstIt() {
        Map<List<Integer>, Double> edges =
                Map.of(List.of(1, 2), Double.POSITIVE_INFINITY, List.of(2, 3), 9.0, List.of(3, 4), 9.0);

        assertThat(clusters(edges, -9).getFirst()).startsWith(1, 2);
    }

    @Test
    void neverJoinsWhatCannotBeTogetherHoweverManySpeakForIt() {
        Map<List<Integer>, Double> edges = new TreeMap<>((x, y) -> x.toString().compareTo(y.toString()));
        for (int a = 0; a < 20; a++) {
            for (int b = a + 1; b < 20; b++) {
                edges.put(List.of(a, b), a == 3 && b == 7 ? Double.NEGATIVE_INFINITY : 10.0);
            }
        }

        assertThat(clusters(edges, -9)).noneMatch(group -> group.containsAll(List.of(3, 7)));
    }

    @Test
    void givesTheSameClustersWhenOnlyOneConnectedPartIsClusteredAgain() {
        Random random = new Random(8);
        Map<List<Integer>, Double> all = new TreeMap<>((x, y) -> x.toString().compareTo(y.toString()));
        for (int i = 0; i < 200; i++) {
            int part = 100 * random.nextInt(4);
            int a = part + random.nextInt(12);
            int b = a + 1 + random.nextInt(6);
            all.put(List.of(a, b), random.nextDouble() * 12 - 4);
        }
        Map<List<Integer>, Double> part = new HashMap<>(all);
        part.keySet().removeIf(pair -> pair.getFirst() < 100 || pair.getFirst() >= 200);

        assertThat(clusters(all, -3)).containsAll(clusters(part, -3));
    }
}
