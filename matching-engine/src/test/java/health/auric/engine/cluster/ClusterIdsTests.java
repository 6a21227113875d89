package health.auric.engine.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClusterIdsTests {

    private static Map<String, List<String>> first(List<List<String>> clusters) {
        return ClusterIds.of(clusters, Map.of());
    }

    @Test
    void namesANewClusterAfterItsSmallestMember() {
        assertThat(first(List.of(List.of("c", "b"), List.of("d", "e")))).containsOnlyKeys("b", "d");
    }

    @Test
    void keepsTheNameOfAClusterThatGainsAMember() {
        var before = first(List.of(List.of("b", "c")));

        assertThat(ClusterIds.of(List.of(List.of("a", "b", "c")), before)).containsOnlyKeys("b");
    }

    @Test
    void keepsTheNameOfAClusterThatLosesTheMemberItIsNamedAfter() {
        var before = first(List.of(List.of("b", "c", "d")));

        assertThat(ClusterIds.of(List.of(List.of("c", "d")), before)).containsOnlyKeys("b");
    }

    @Test
    void leavesTheNameToTheLargerPartWhenAClusterFallsApart() {
        var before = first(List.of(List.of("a", "b", "c", "d", "e")));

        var after = ClusterIds.of(List.of(List.of("a", "b"), List.of("c", "d", "e")), before);

        assertThat(after.get("a")).containsExactly("c", "d", "e");
        assertThat(after.get("b")).containsExactly("a", "b");
    }

    @Test
    void keepsTheNameOfTheLargerWhenTwoBecomeOne() {
        var before = first(List.of(List.of("a", "b"), List.of("c", "d", "e")));

        assertThat(ClusterIds.of(List.of(List.of("a", "b", "c", "d", "e")), before))
                .containsOnlyKeys("c");
    }

    @Test
    void tellsApartByANumberWhenAllMembersAreTakenAsNames() {
        Map<String, List<String>> before = Map.of("a", List.of("x", "y"), "b", List.of("v", "w"));

        assertThat(ClusterIds.of(List.of(List.of("x", "y"), List.of("v", "w"), List.of("a", "b")), before))
                .containsOnlyKeys("a", "b", "a (2)");
    }

    @Test
    void namesEveryClusterOnceWhateverHappens() {
        var random = new Random(4);
        Map<String, List<String>> before = Map.of();
        for (int run = 0; run < 50; run++) {
            var clusters = random(random);
            before = ClusterIds.of(clusters, before);

            assertThat(before.values()).containsExactlyElementsOf(clusters);
        }
    }

    @Test
    void changesNothingWhenNothingChanged() {
        var clusters = random(new Random(9));
        var before = first(clusters);

        assertThat(ClusterIds.of(clusters, before)).isEqualTo(before);
    }

    private static List<List<String>> random(Random random) {
        List<List<String>> clusters = new ArrayList<>();
        IntStream.range(0, 8).forEach(i -> clusters.add(new ArrayList<>()));
        IntStream.range(0, 30).forEach(i -> clusters.get(random.nextInt(8)).add("m" + i));
        return clusters.stream().filter(cluster -> cluster.size() > 1).toList();
    }
}
