package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.Link;
import health.auric.engine.Outcome;
import health.auric.engine.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class StricterTests {

    private static final List<Link> LINKS =
            List.of(link("a", "b", 0.99), link("b", "c", 0.95), link("c", "d", 0.6), link("e", "f", 0.9));
    private static final Outcome DEDUPED =
            new Outcome(LINKS, LINKS, List.of(List.of("a", "b", "c", "d"), List.of("e", "f")), 0.5, List.of("note"));
    private static final Outcome LINKED = new Outcome(LINKS.subList(0, 2), LINKS, List.of(), 0.92, List.of());

    @Test
    void withoutAWishTheEngineDecides() {
        assertThat(new Stricter(null, null).of(DEDUPED)).isSameAs(DEDUPED);
    }

    @Test
    void aClusterFallsApartWhereNoLinkIsLeft() {
        var outcome = new Stricter(0.9, null).of(DEDUPED);

        assertThat(outcome.clusters()).containsExactly(List.of("a", "b", "c"), List.of("e", "f"));
        assertThat(outcome.links()).extracting(Link::probability).containsExactly(0.99, 0.95, 0.9);
        assertThat(outcome.notes()).hasSize(2).last().asString().contains("set to 0.9000");
    }

    @Test
    void aClusterMayBecomeTwo() {
        var links = List.of(link("a", "d", 0.99), link("a", "b", 0.6), link("b", "c", 0.98));
        var outcome = new Outcome(links, links, List.of(List.of("a", "b", "c", "d")), 0.5, List.of());

        assertThat(new Stricter(0.9, null).of(outcome).clusters())
                .containsExactly(List.of("a", "d"), List.of("b", "c"));
    }

    @Test
    void aTargetTakesAsManyLinksAsItAllows() {
        // On average 0.9467 of the best three are right, 0.86 of all four.
        assertThat(new Stricter(null, 0.94).of(LINKED).links()).hasSize(3);
        assertThat(new Stricter(null, 0.86).of(LINKED).links()).hasSize(4);
    }

    @Test
    void aTargetNobodyReachesTakesNone() {
        assertThat(new Stricter(null, 0.999).of(LINKED).links()).isEmpty();
    }

    @Test
    void linksMayAlsoBecomeMoreButClustersNot() {
        assertThat(new Stricter(0.3, null).of(LINKED).links()).hasSize(4);
        assertThat(new Stricter(0.3, null).of(DEDUPED).notes()).anyMatch(note -> note.contains("does not join more"));
    }

    @Test
    void howTheThresholdWasChosenIsSaid() {
        assertThat(new Stricter(null, 0.995).sentence()).contains("99.5 % of the links");
        assertThat(new Stricter(0.9, null).sentence()).isEqualTo("The threshold was given.");
        assertThat(new Stricter(null, null).sentence()).contains("The engine chose");
    }

    private static Link link(String a, String b, double probability) {
        return new Link(a, b, Run.bits(probability), probability, Verdict.SAME);
    }
}
