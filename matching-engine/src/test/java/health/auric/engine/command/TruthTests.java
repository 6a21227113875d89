package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.engine.Link;
import health.auric.engine.Outcome;
import health.auric.engine.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TruthTests {

    private static final Map<String, Integer> PLACES = Map.of("a", 0, "b", 1, "c", 2, "d", 3);

    @TempDir
    Path folder;

    @Test
    void everyKnownPairCountsWhicheverEndComesFirst() throws IOException {
        var measured = truth("a,b\nc,d\nb,c\n").measure(links("b a", "d c", "a d"));

        assertThat(measured.precision()).isEqualTo(2.0 / 3);
        assertThat(measured.recall()).isEqualTo(2.0 / 3);
        assertThat(measured.f1()).isEqualTo(2.0 / 3);
        assertThat(measured.links()).isEqualTo(3);
    }

    @Test
    void whoFindsNothingIsMeasuredToo() throws IOException {
        assertThat(truth("a,b\n").measure(links())).isEqualTo(new Truth.Measured(0, 0, 0, 0));
        assertThat(truth("a,b\n").measure(links("a c")).f1()).isZero();
    }

    @Test
    void aFileWithoutPairsIsRefused() {
        assertThatThrownBy(() -> truth("")).isInstanceOf(Refusal.class).hasMessageContaining("names no pair");
    }

    private Truth truth(String pairs) throws IOException {
        return Truth.read(Files.writeString(folder.resolve("pairs.csv"), "id_a,id_b\n" + pairs), PLACES);
    }

    private static Outcome links(String... pairs) {
        var links = Stream.of(pairs)
                .map(pair -> pair.split(" "))
                .map(pair -> new Link(pair[0], pair[1], 3, 0.9, Verdict.SAME))
                .toList();
        return new Outcome(links, links, List.of(), 0.5, List.of());
    }
}
