package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.Link;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class SamplesTests {

    private static final Run RUN = Runs.suppliers();
    private static final Scores SCORES = new Scores(RUN);
    private static final Samples SAMPLES = new Samples(RUN, SCORES);

    @Test
    void nothingIsSampledOfNothing() {
        var run = Runs.of("id,name\n1,Blue Door\n2,Old Post\n");
        var samples = new Samples(run, new Scores(run));

        assertThat(samples.sampled(12)).allMatch(link -> link.score() < run.sameFrom());
        assertThat(samples.hardest(0)).isEmpty();
    }

    @Test
    void noPairIsSampledTwice() {
        assertThat(SAMPLES.sampled(12)).doesNotHaveDuplicates();
        assertThat(SAMPLES.hardest(40)).doesNotHaveDuplicates();
    }

    @Test
    void sampledPairsComeFromBothSides() {
        assertThat(SAMPLES.sampled(12))
                .hasSizeBetween(6, 12)
                .anyMatch(link -> link.score() >= RUN.sameFrom())
                .anyMatch(link -> link.score() < RUN.sameFrom());
        assertThat(SAMPLES.sampled(12)).isEqualTo(new Samples(RUN, new Scores(RUN)).sampled(12));
    }

    @Test
    void theHardestAreClosestToTheThreshold() {
        var hardest = SAMPLES.hardest(5);

        assertThat(hardest).hasSize(5).isSortedAccordingTo(Comparator.comparingDouble(SamplesTests::distance));
        assertThat(SAMPLES.hardest(50).stream()
                        .mapToDouble(SamplesTests::distance)
                        .sorted()
                        .limit(5)
                        .max()
                        .orElseThrow())
                .isEqualTo(distance(hardest.getLast()));
    }

    @Test
    void moreThanThereAreIsAll() {
        assertThat(SAMPLES.hardest(SCORES.size() + 10)).hasSize(SCORES.size());
    }

    private static double distance(Link link) {
        return Math.abs(link.score() - RUN.sameFrom());
    }
}
