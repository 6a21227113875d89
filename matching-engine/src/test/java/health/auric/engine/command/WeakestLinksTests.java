package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.Link;
import health.auric.engine.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeakestLinksTests {

    private static Link link(String a, String b, double score) {
        return new Link(a, b, score, 0.9, Verdict.SAME);
    }

    @Test
    void isTheLinkWithoutWhichAClusterFallsApart() {
        var links = List.of(link("a", "b", 9), link("b", "c", 8), link("c", "d", 2), link("d", "e", 7));

        assertThat(new WeakestLinks(links).of("e")).isEqualTo(link("c", "d", 2));
    }

    @Test
    void aWeakLinkBesideAStrongerWayIsNotNeeded() {
        var links = List.of(link("a", "b", 9), link("b", "c", 8), link("a", "c", 1));

        assertThat(new WeakestLinks(links).of("a")).isEqualTo(link("b", "c", 8));
    }

    @Test
    void isTheSameInWhateverOrderTheLinksCome() {
        var links = new ArrayList<>(
                List.of(link("a", "b", 5), link("b", "c", 5), link("x", "y", 3), link("c", "d", 4), link("y", "z", 6)));
        var first = new WeakestLinks(links);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(links, new Random(seed));
            var again = new WeakestLinks(links);

            assertThat(List.of(again.of("a"), again.of("d"), again.of("z")))
                    .containsExactly(first.of("a"), first.of("d"), first.of("z"));
        }
    }
}
