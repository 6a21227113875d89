package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.Link;
import health.auric.engine.Outcome;
import health.auric.engine.Verdict;
import health.auric.engine.report.Report.Cluster;
import health.auric.engine.report.Report.SizeCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersOfTests {

    private static final Run RUN = Runs.suppliers();

    @Test
    void clustersAreCountedBySize() {
        var sizes = new ClustersOf(RUN).clusters().sizes();

        assertThat(sizes).isSortedAccordingTo(Comparator.comparingInt(SizeCount::size));
        assertThat(sizes.stream().mapToLong(SizeCount::clusters).sum())
                .isEqualTo(RUN.outcome().clusters().size());
    }

    @Test
    void theLargestComeFirstAndTheWeakestToo() {
        var clusters = new ClustersOf(RUN).clusters();

        assertThat(clusters.largest())
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparingInt(cluster -> -cluster.size()));
        assertThat(clusters.weakest())
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparingDouble(Cluster::bridgeProbability));
    }

    @Test
    void theBridgeOfAPairIsThePair() {
        var pair = RUN.outcome().clusters().stream()
                .filter(cluster -> cluster.size() == 2)
                .findFirst()
                .orElseThrow();
        var clusters = clusters(List.of(pair));

        assertThat(clusters.largest().getFirst().bridge()).isEqualTo(pair.get(0) + " and " + pair.get(1));
    }

    @Test
    void theBridgeBetweenTwoGroupsIsTheStrongestLinkBetweenThem() {
        var pairs = RUN.outcome().clusters().stream()
                .filter(cluster -> cluster.size() == 2)
                .limit(2)
                .toList();
        var together = List.of(
                pairs.get(0).get(0),
                pairs.get(0).get(1),
                pairs.get(1).get(0),
                pairs.get(1).get(1));
        var bridge = clusters(List.of(together)).largest().getFirst();

        assertThat(bridge.bridge())
                .doesNotContain(pairs.get(0).get(0) + " and " + pairs.get(0).get(1));
        double strongest = pairs.get(0).stream()
                .flatMap(a -> pairs.get(1).stream().map(b -> RUN.explain(a, b).probability()))
                .max(Double::compare)
                .orElseThrow();
        assertThat(bridge.bridgeProbability()).isEqualTo(strongest);
    }

    @Test
    void membersAreShownWithTheirFirstValues() {
        var member =
                new ClustersOf(RUN).clusters().largest().getFirst().members().getFirst();

        assertThat(member.id()).startsWith("V-");
        assertThat(member.text().split(" · ")).hasSize(4);
    }

    private static health.auric.engine.report.Report.Clusters clusters(List<List<String>> groups) {
        var links = new ArrayList<Link>();
        for (var group : groups) {
            for (int j = 1; j < group.size(); j++) {
                for (int i = 0; i < j; i++) {
                    var seen = RUN.explain(group.get(i), group.get(j));
                    links.add(new Link(group.get(i), group.get(j), seen.score(), seen.probability(), Verdict.SAME));
                }
            }
        }
        var outcome = new Outcome(links, List.of(), groups, 0.5, List.of());
        return new ClustersOf(new Run(RUN.records(), RUN.matcher(), outcome)).clusters();
    }
}
